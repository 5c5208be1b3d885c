package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.TEXT;
import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.tests.validation.Plans.onBlog;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.APPROVED_TIMES_DIFFER;
import static org.ligne.dsl.validation.StructureCode.APPROVED_TIME_NOT_PINNED;
import static org.ligne.dsl.validation.StructureCode.APPROVED_TIME_WITHOUT_OCCURRENCE;
import static org.ligne.dsl.validation.StructureCode.EMPTY_TIME_RANGE;
import static org.ligne.dsl.validation.StructureCode.FIXED_IN_BLACKOUT;
import static org.ligne.dsl.validation.StructureCode.FIXED_IN_QUIET_HOURS;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_PHASE;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_WINDOWS;
import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_IN_BLACKOUT;
import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_OUTSIDE_WINDOWS;
import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;
import static org.ligne.dsl.validation.StructureCode.TIME_DOES_NOT_EXIST;
import static org.ligne.dsl.validation.StructureCode.TIME_EXISTS_TWICE;

import java.util.stream.Stream;

class TimeTest extends RuleTable {
  private static final String PHASE = "phase Start 2026-10-01 to 2026-10-10 ";

  @Override
  Stream<Case> cases() {
    return Stream.of(periods(), fixed(), blackouts(), series(), clockChanges(), approved())
        .flatMap(rows -> rows);
  }

  private static Stream<Case> periods() {
    return Stream.of(
        of(
            REVERSED_PERIOD,
            line("event \"a\" 2026-10-02 to /*!*/2026-10-01"),
            line("event \"a\" 2026-10-02 to 2026-10-02")),
        of(
            REVERSED_PERIOD,
            campaign("phase A 2026-10-09 to /*!*/2026-10-01 " + post("")),
            campaign("phase A 2026-10-01 to 2026-10-01 " + post(""))),
        of(
            EMPTY_TIME_RANGE,
            line("channel blog on Net { window 12:00-/*!*/12:00 }"),
            line("channel blog on Net { window 12:00-00:00 }")));
  }

  private static Stream<Case> fixed() {
    return Stream.of(
        of(
            FIXED_OUTSIDE_CAMPAIGN,
            campaign(post("at /*!*/2026-11-01 10:00")),
            campaign(post("at 2026-10-31 23:59"))),
        of(
            FIXED_OUTSIDE_PHASE,
            campaign(PHASE + "post P in Start { on blog pinned at /*!*/2026-10-11 10:00 }"),
            campaign(PHASE + "post P in Start { on blog pinned at 2026-10-10 10:00 }")),
        of(
            FIXED_IN_QUIET_HOURS,
            onBlog("quiet sun 22:00-07:00", post("at /*!*/2026-10-05 06:59")),
            onBlog("quiet mon 22:00-07:00", post("at 2026-10-05 06:59"))),
        of(
            FIXED_IN_QUIET_HOURS,
            onBlog("quiet fri 18:00-20:00", "series S every thu, fri { at /*!*/19:00 on blog }"),
            onBlog("quiet fri 18:00-20:00", "series S every thu, fri { at 20:00 on blog }")),
        of(
            FIXED_OUTSIDE_WINDOWS,
            onBlog("window weekdays 12:00-13:30", post("at /*!*/2026-10-03 12:00")),
            onBlog("window weekdays 12:00-13:30", post("at 2026-10-02 13:29"))),
        of(
            FIXED_OUTSIDE_WINDOWS,
            onBlog("window weekdays 12:00-13:30", post("at /*!*/2026-10-02 13:30")),
            onBlog("", post("at 2026-10-03 03:00"))),
        // Quiet hours weigh more: one finding, not two.
        of(
            FIXED_OUTSIDE_WINDOWS,
            onBlog("window 12:00-13:00 quiet 22:00-07:00", post("at /*!*/2026-10-02 14:00")),
            onBlog("window 12:00-13:00 quiet 22:00-07:00", post("at 2026-10-02 23:00"))));
  }

  private static Stream<Case> blackouts() {
    String silence = "blackout \"Silence\" 2026-10-13 20:00-02:00 on mail ";
    return Stream.of(
        of(
            FIXED_IN_BLACKOUT,
            campaign(silence, "post P { on mail" + TEXT + "at /*!*/2026-10-14 01:59 }"),
            campaign(silence, "post P { on blog" + TEXT + "at 2026-10-14 01:59 }")),
        of(
            FIXED_IN_BLACKOUT,
            campaign("blackout \"a\" every year on 10-05", post("at /*!*/2026-10-05 12:00")),
            campaign("blackout \"a\" every year on 10-05", post("at 2026-10-06 00:00"))),
        of(
            FIXED_IN_BLACKOUT,
            "pack House { blackout \"a\" 2026-10-05 to 2026-10-07 }"
                + campaign("voice { use House }", post("at /*!*/2026-10-07 12:00")),
            "pack House { blackout \"a\" 2026-10-05 to 2026-10-07 }"
                + campaign(post("at 2026-10-07 12:00"))));
  }

  private static Stream<Case> series() {
    String series = "series S every /*!*/monday, sat { on blog }";
    return Stream.of(
        of(
            OCCURRENCE_IN_BLACKOUT,
            campaign("blackout \"a\" 2026-10-05 to 2026-10-07", series),
            campaign("blackout \"a\" 2026-10-06 to 2026-10-07", series)),
        of(
            OCCURRENCE_IN_BLACKOUT,
            campaign("blackout \"a\" 2026-10-05", series),
            campaign("blackout \"a\" 2026-10-05 12:00-14:00", series)),
        of(
            OCCURRENCE_OUTSIDE_WINDOWS,
            onBlog("window weekdays 10:00-12:00", series),
            onBlog("window mon, sat 10:00-12:00", series)));
  }

  private static Stream<Case> clockChanges() {
    String spring = "campaign Spring follows Tea { from 2027-03-01 to 2027-03-31 %s }";
    String tea = line("channel blog on Net");
    return Stream.of(
        of(
            TIME_DOES_NOT_EXIST,
            tea + spring.formatted(post("at /*!*/2027-03-28 02:30")),
            tea + spring.formatted(post("at 2027-03-28 03:00"))),
        of(
            TIME_DOES_NOT_EXIST,
            tea + spring.formatted("series S every sunday { at /*!*/02:00 on blog }"),
            tea + spring.formatted("series S every saturday { at 02:00 on blog }")),
        of(
            TIME_EXISTS_TWICE,
            campaign(post("at /*!*/2026-10-25 02:59")),
            campaign(post("at 2026-10-25 03:00"))));
  }

  private static Stream<Case> approved() {
    String people = "team { legal Nadia director Claire }";
    String nadia = " approved by Nadia for /*!*/2026-10-05 10:00 ";
    String claire = " approved by Claire for /*!*/2026-10-06 10:00 ";
    String series = "series S every tue { on blog" + TEXT + "%s }";
    return Stream.of(
        of(
            FIXED_OUTSIDE_CAMPAIGN,
            campaign(people, post("approved by Nadia for /*!*/2026-11-01 00:00")),
            campaign(people, post("approved by Nadia for 2026-10-31 23:59"))),
        of(
            APPROVED_TIME_NOT_PINNED,
            campaign(people, post("at 2026-10-05 10:30" + nadia)),
            campaign(people, post("at 2026-10-05 10:00" + nadia))),
        of(
            APPROVED_TIME_NOT_PINNED,
            campaign(people, "post P { on blog, mail pinned at 2026-10-06 10:30" + claire + "}"),
            campaign(
                people,
                "post P { on blog, mail pinned at 2026-10-06 10:30"
                    + " approved by Claire for blog at 2026-10-06 10:00 }")),
        of(
            APPROVED_TIME_WITHOUT_OCCURRENCE,
            campaign(people, series.formatted(nadia)),
            campaign(people, series.formatted(claire))),
        of(
            APPROVED_TIMES_DIFFER,
            campaign(people, post("approved by Nadia for 2026-10-05 10:00" + claire)),
            campaign(people, post("approved by Nadia for 2026-10-06 10:00" + claire))),
        // Each occurrence of a series has its own time, and so has each channel.
        of(
            APPROVED_TIMES_DIFFER,
            campaign(people, series.formatted("approved by Nadia for 2026-10-06 11:00" + claire)),
            campaign(people, series.formatted("approved by Nadia for 2026-10-13 11:00" + claire))),
        of(
            APPROVED_TIMES_DIFFER,
            campaign(
                people,
                "post P { on blog, mail approved by Nadia for blog at 2026-10-05 10:00"
                    + claire
                    + "}"),
            campaign(
                people,
                "post P { on blog, mail approved by Nadia for blog at 2026-10-05 10:00"
                    + " approved by Claire for mail at 2026-10-06 10:00 }")));
  }
}
