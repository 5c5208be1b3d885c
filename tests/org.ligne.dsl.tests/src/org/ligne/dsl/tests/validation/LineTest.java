package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.bareLine;
import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.validation.StructureCode.CADENCE_ABOVE_CAP;
import static org.ligne.dsl.validation.StructureCode.CADENCE_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.CADENCE_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CADENCE_UNSUSTAINABLE;
import static org.ligne.dsl.validation.StructureCode.CAPACITY_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAP_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAP_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.CHANNEL_NEVER_OPEN;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_SHARE;
import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_LANGUAGE;
import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_ZONE;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.ROLE_WITHOUT_PERSON;
import static org.ligne.dsl.validation.StructureCode.SHARES_ABOVE_WHOLE;
import static org.ligne.dsl.validation.StructureCode.SHARES_BELOW_WHOLE;
import static org.ligne.dsl.validation.StructureCode.SHARE_OF_NOTHING;
import static org.ligne.dsl.validation.StructureCode.SHARE_OF_ZERO_WEEKS;
import static org.ligne.dsl.validation.StructureCode.SHARE_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.SPAN_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.SPEND_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.WINDOW_IN_QUIET_HOURS;
import static org.ligne.dsl.validation.StructureCode.WINDOW_WITHOUT_SLOT;

import java.util.stream.Stream;

class LineTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(basics(), shares(), planning(), caps(), cadences(), windows())
        .flatMap(rows -> rows);
  }

  private static String channel(String policy) {
    return line("channel blog on Net { " + policy + " }");
  }

  private static Stream<Case> basics() {
    return Stream.of(
        of(
            LINE_WITHOUT_LANGUAGE,
            "line /*!*/Tea { zone Europe/Paris }",
            bareLine("languages fr zone Europe/Paris")),
        of(LINE_WITHOUT_ZONE, "line /*!*/Tea { languages fr }", line("")),
        of(
            ROLE_WITHOUT_PERSON,
            line("team { editor Ann } approval { everything needs editor and /*!*/legal }"),
            line("team { editor Ann legal Eve } approval { everything needs editor and legal }")),
        of(
            ROLE_WITHOUT_PERSON,
            line("approval { everything needs /*!*/legal }"),
            "team Shared { legal Eve }" + line("team Shared approval { everything needs legal }")),
        of(
            CAPACITY_OF_ZERO,
            line("team { editor Ann capacity /*!*/0 per day }"),
            line("team { editor Ann capacity 1 per day editor Bob }")));
  }

  private static Stream<Case> shares() {
    return Stream.of(
        of(
            SHARES_ABOVE_WHOLE,
            line("pillar A share at least 60% pillar B share /*!*/46% pillar C share at least 1%"),
            line("pillar A share at least 60% pillar B share 45% pillar C share at most 10%")),
        of(
            SHARES_ABOVE_WHOLE,
            line("pillar A share 60% +- 0% pillar B share /*!*/40.5% +- 0.4%"),
            line("pillar A share 60% +- 0% pillar B share 40.5% +- 0.5%")),
        of(
            SHARES_BELOW_WHOLE,
            line("pillar A share at most 50% pillar B share /*!*/40%"),
            line("pillar A share at most 50% pillar B share 45%")),
        of(
            SHARES_BELOW_WHOLE,
            line("pillar A share /*!*/at most 50%"),
            line("pillar A share at most 50% pillar B")),
        of(
            SHARE_WITHOUT_EFFECT,
            line("pillar A share /*!*/at least 0% pillar B share /*!*/50% +- 50%"),
            line("pillar A share at least 1% pillar B share 50% +- 49%")),
        of(
            SHARE_OF_NOTHING,
            line("pillar A share /*!*/at most 0% pillar B"),
            line("pillar A share at most 1% pillar B share 0%")));
  }

  private static Stream<Case> planning() {
    String own = "pillar A pillar B channel blog on Net { share A 60% share ";
    return Stream.of(
        of(
            SHARE_OF_ZERO_WEEKS,
            line("pillar A share 40% per /*!*/0 weeks pillar B"),
            line("pillar A share 40% per 1 week pillar B")),
        of(DUPLICATE_SHARE, line(own + "/*!*/A 10% }"), line(own + "B 10% }")),
        of(SHARES_ABOVE_WHOLE, line(own + "B /*!*/at least 46% }"), line(own + "B at least 45% }")),
        of(SPAN_OF_ZERO, line("stagger at least /*!*/0min"), line("stagger at least 1min")),
        of(SPAN_OF_ZERO, line("media rest at least /*!*/0 days"), line("media rest at least 1h")),
        of(
            SPEND_OF_ZERO,
            line("spend at most /*!*/0 EUR per week"),
            line("spend at most 0.01 EUR per week")));
  }

  private static Stream<Case> caps() {
    return Stream.of(
        of(CAP_OF_ZERO, channel("at most /*!*/0 per day"), channel("at most 1 per day")),
        of(
            CAP_WITHOUT_EFFECT,
            channel("at most /*!*/3 per day at most 2 per week"),
            channel("at most 2 per day at most 2 per week")),
        of(
            CAP_WITHOUT_EFFECT,
            channel("at most 1 per day at most /*!*/8 per week"),
            channel("at most 1 per day at most 7 per week")),
        of(REVERSED_RANGE, channel("cadence 5../*!*/3 per week"), channel("cadence 3..5 per week")),
        of(REVERSED_RANGE, line("voice { hashtags 5../*!*/1 }"), line("voice { hashtags 5 }")));
  }

  private static Stream<Case> cadences() {
    return Stream.of(
        of(CADENCE_OF_ZERO, channel("cadence /*!*/0 per week"), channel("cadence 0..1 per week")),
        of(
            CADENCE_ABOVE_CAP,
            channel("cadence /*!*/3..5 per week at most 2 per week"),
            channel("cadence 2..5 per week at most 2 per week")),
        of(
            CADENCE_ABOVE_CAP,
            channel("cadence /*!*/8 per week at most 1 per day"),
            channel("cadence 7 per week at most 1 per day")),
        of(
            CADENCE_IMPOSSIBLE,
            channel("cadence /*!*/4 per week window tue-thu 08:00-10:00 gap at least 1 day"),
            channel("cadence 3 per week window tue-thu 08:00-10:00 gap at least 1 day")),
        // 08:00 and 09:30 on one day: the third half hour after the first.
        of(
            CADENCE_IMPOSSIBLE,
            channel("cadence /*!*/3 per week window mon 08:00-10:00 gap at least 90min"),
            channel("cadence 2 per week window mon 08:00-10:00 gap at least 90min")),
        of(
            CADENCE_IMPOSSIBLE,
            channel(
                "cadence /*!*/3 per week window mon-tue 20:00-23:00 quiet mon 21:00-07:00"
                    + " at most 1 per day"),
            channel(
                "cadence 2 per week window mon-tue 20:00-23:00 quiet mon 21:00-07:00"
                    + " at most 1 per day")),
        // Three posts 60 hours apart fit into one week, but not into every week.
        of(
            CADENCE_UNSUSTAINABLE,
            channel("cadence /*!*/3 per week gap at least 60h"),
            channel("cadence 3 per week gap at least 56h")));
  }

  private static Stream<Case> windows() {
    return Stream.of(
        of(
            WINDOW_IN_QUIET_HOURS,
            channel("window 12:00-13:00, /*!*/23:00-01:00 quiet 22:00-07:00"),
            channel("window 12:00-13:00, 21:30-01:00 quiet 22:00-07:00")),
        of(
            WINDOW_IN_QUIET_HOURS,
            channel("window fri /*!*/23:00-01:00 quiet fri 22:00-07:00"),
            channel("window fri-sat 23:00-01:00 quiet fri 22:00-07:00")),
        of(
            WINDOW_WITHOUT_SLOT,
            channel("window /*!*/12:10-12:30"),
            channel("window 12:10-12:31, 23:50-00:10")),
        of(
            CHANNEL_NEVER_OPEN,
            line("channel /*!*/blog on Net { quiet 06:00-18:00, 18:00-06:00 }"),
            channel("quiet mon-sat 06:00-18:00, 18:00-06:00")));
  }
}
