package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.tests.validation.Plans.platform;
import static org.ligne.dsl.validation.StructureCode.CONDITIONS_CONTRADICT;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LIMIT;
import static org.ligne.dsl.validation.StructureCode.EVIDENCE_MISSING;
import static org.ligne.dsl.validation.StructureCode.EXCLUSION_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.FIGURE_BELOW_ZERO;
import static org.ligne.dsl.validation.StructureCode.FIGURE_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_TOO_NEW;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_UNKNOWN;
import static org.ligne.dsl.validation.StructureCode.MEASURE_NOT_OF_KIND;
import static org.ligne.dsl.validation.StructureCode.NEVER_IN_FORCE;
import static org.ligne.dsl.validation.StructureCode.NUMBER_OR_CHOICE;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_OF_NOTHING;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_REASON;
import static org.ligne.dsl.validation.StructureCode.PLATFORM_REPLACED;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.UNIT_NOT_OF_MEASURE;

import java.util.stream.Stream;
import org.ligne.dsl.validation.StructureCode;

/** What a description of a network can get wrong; the limits around it are never to blame. */
class PacksTest extends RuleTable {
  private static final String BY = " grade A from doc ";
  private static final String TEXT = "text at most 9 characters";

  @Override
  Stream<Case> cases() {
    return Stream.of(figures(), measures(), scopes(), packs(), overrides()).flatMap(each -> each);
  }

  private static Stream<Case> figures() {
    return Stream.of(
        wrong(FIGURE_BELOW_ZERO, "text at most /*!*/-9 characters", TEXT),
        wrong(FIGURE_BELOW_ZERO, "hashtags at most /*!*/-1", "hashtags at most 0"),
        wrong(FIGURE_BELOW_ZERO, "images /*!*/-1..4", "images 0..4"),
        wrong(FIGURE_BELOW_ZERO, "images size at most /*!*/-8 MB", "images size at most 8 MB"),
        wrong(FIGURE_BELOW_ZERO, "posts at most /*!*/-1 per 24h", "posts at most 0 per 24h"),
        wrong(FIGURE_OF_ZERO, "images size at most /*!*/0 MB", "images size 0 MB..8 MB"),
        wrong(FIGURE_OF_ZERO, "posts at most 9 per /*!*/0h", "posts at most 9 per 1h"),
        wrong(
            FIGURE_OF_ZERO,
            "duplicates refused within /*!*/0 days",
            "duplicates refused within 1 day"),
        wrong(REVERSED_RANGE, "images ratio 1.91:1../*!*/4:5", "images ratio 4:5..1.91:1"),
        wrong(REVERSED_RANGE, "videos duration 2min../*!*/90s", "videos duration 90s..2min"),
        wrong(REVERSED_RANGE, "schedule by api 75 days../*!*/1h", "schedule by api 1h..75 days"));
  }

  private static Stream<Case> measures() {
    return Stream.of(
        wrong(UNIT_NOT_OF_MEASURE, "images size at most /*!*/8s", "images size at most 8 KiB"),
        wrong(UNIT_NOT_OF_MEASURE, "images width /*!*/320 MB..400", "images width 320..400"),
        wrong(
            UNIT_NOT_OF_MEASURE, "videos duration at most /*!*/60", "videos duration at most 60s"),
        wrong(UNIT_NOT_OF_MEASURE, "posts at most 9 per /*!*/24", "posts at most 9 per 24h"),
        wrong(UNIT_NOT_OF_MEASURE, "poll duration in /*!*/1 MB", "poll duration in 1 day"),
        wrong(MEASURE_NOT_OF_KIND, "images /*!*/pages at most 9", "documents pages at most 9"),
        wrong(MEASURE_NOT_OF_KIND, "poll /*!*/codec in h264", "videos codec in h264"),
        wrong(NUMBER_OR_CHOICE, "videos /*!*/codec at most 9", "videos codec in h264, hevc"),
        wrong(NUMBER_OR_CHOICE, "poll /*!*/duration in long", "poll duration in 3 days, 7 days"),
        wrong(
            EXCLUSION_IMPOSSIBLE,
            "never /*!*/images and media",
            "never images and videos" + BY + "never poll and media"));
  }

  private static Stream<Case> scopes() {
    return Stream.of(
        wrong(
            NEVER_IN_FORCE,
            TEXT + " since 2026-06-01 until /*!*/2026-05-31",
            TEXT + " since 2026-06-01 until 2026-06-01"),
        wrong(
            CONDITIONS_CONTRADICT,
            TEXT + " when images and /*!*/not images",
            TEXT + " when images and not videos"),
        wrong(
            CONDITIONS_CONTRADICT,
            TEXT + " when not media and /*!*/animated",
            TEXT + " when media and animated"),
        wrong(
            CONDITIONS_CONTRADICT,
            TEXT + " when text-only and /*!*/poll",
            TEXT + " when text-only and link"),
        wrong(
            CONDITIONS_CONTRADICT,
            TEXT + " when account premium and /*!*/not account premium",
            TEXT + " when account premium and not account verified"),
        wrong(
            DUPLICATE_LIMIT,
            TEXT + " until 2026-06-01" + BY + "/*!*/text at most 8 characters since 2026-06-01",
            TEXT + " until 2026-05-31" + BY + "text at most 8 characters since 2026-06-01"),
        wrong(
            DUPLICATE_LIMIT,
            TEXT + " when link and poll" + BY + "/*!*/" + TEXT + " when poll and link",
            TEXT + " when link and poll" + BY + TEXT + " when link" + BY + TEXT),
        of(
            DUPLICATE_LIMIT,
            platform("default format a links plain" + BY + "/*!*/links clickable" + BY),
            platform("links plain" + BY + "default format a { links clickable" + BY + "}")));
  }

  private static Stream<Case> packs() {
    return Stream.of(
        of(
            EVIDENCE_MISSING,
            format(TEXT + BY + "title /*!*/none"),
            format(TEXT + BY + "title unknown")),
        of(
            LANGUAGE_TOO_NEW,
            platform("syntax /*!*/2 default format post"),
            platform("version \"7\" from 2026-01-01 syntax 1 default format post")),
        of(
            LANGUAGE_UNKNOWN,
            platform("syntax /*!*/0 default format post"),
            platform("default format post")),
        of(
            PLATFORM_REPLACED,
            "platform /*!*/Mastodon { checked 2026-11-01 default format post }",
            "platform Mammoth { checked 2026-11-01 default format post }"));
  }

  private static Stream<Case> overrides() {
    String known = " because \"Our server.\"";
    return Stream.of(
        of(
            OVERRIDE_WITHOUT_REASON,
            channel("/*!*/override text at most 99 characters"),
            channel("override text at most 99 characters" + known)),
        of(
            OVERRIDE_OF_NOTHING,
            channel("/*!*/override text at most 99 bytes" + known),
            channel("override text unlimited" + known)),
        of(
            OVERRIDE_OF_NOTHING,
            channel("/*!*/override as story links plain" + known),
            channel("override links plain" + known)));
  }

  private static Case wrong(StructureCode code, String wrong, String right) {
    return of(code, format(wrong + BY + "links plain" + BY), format(right + BY));
  }

  private static String format(String limits) {
    return platform("account premium account verified default format post { " + limits + " }");
  }

  private static String channel(String statements) {
    String own = "default format post { " + TEXT + BY + "links clickable" + BY + "} format story";
    return platform(own) + line("channel blog on Own { " + statements + " }");
  }
}
