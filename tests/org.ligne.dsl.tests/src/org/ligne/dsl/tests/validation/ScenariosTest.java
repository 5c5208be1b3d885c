package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_NAME;
import static org.ligne.dsl.validation.StructureCode.OVERRIDDEN_TWICE;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_VALUE;
import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;

import java.util.stream.Stream;

/** What a scenario may not say, and what says nothing. */
class ScenariosTest extends RuleTable {
  private static final String LINE =
      "team { editor Ann capacity 2 per day } spend at most 9 EUR per week";

  private static String scenario(String changes) {
    return campaign(
            LINE,
            "phase A 2026-10-01 to 2026-10-10 "
                + post("at 2026-10-05 09:00 weight 2")
                + " series Tip every tuesday { on blog text fr \"Le thé\" }")
        + "scenario S of October { "
        + changes
        + " }";
  }

  @Override
  Stream<Case> cases() {
    return Stream.of(twice(), idle(), others()).flatMap(rows -> rows);
  }

  private static Stream<Case> twice() {
    return Stream.of(
        of(
            OVERRIDDEN_TWICE,
            scenario("post News { weight 3 } without post /*!*/News"),
            scenario("post News { weight 3 } without series Tip")),
        of(
            OVERRIDDEN_TWICE,
            scenario(
                "from 2026-10-02 to 2026-10-30 /*!*/from 2026-10-03 to 2026-10-29 spend at most 3"
                    + " EUR per week /*!*/without spend"),
            scenario("from 2026-10-02 to 2026-10-30 without spend")),
        of(
            OVERRIDDEN_TWICE,
            scenario(
                "phase A 2026-10-01 to 2026-10-11 phase /*!*/A 2026-10-02 to 2026-10-11 channel"
                    + " blog { at most 1 per day } channel /*!*/blog { gap at least 2h } capacity"
                    + " of Ann 1 per day without capacity of /*!*/Ann"),
            scenario("channel blog { at most 1 per day } channel mail { at most 1 per day }")));
  }

  private static Stream<Case> idle() {
    return Stream.of(
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("post News { at /*!*/2026-10-05 09:00 weight 3 }"),
            scenario("post News { at 2026-10-05 10:00 weight 3 }")),
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("post News { without /*!*/phase without weight not on /*!*/mail }"),
            scenario("post News { without at without weight also on mail }")),
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("/*!*/phase A 2026-10-01 to 2026-10-10 /*!*/capacity of Ann 2 per day"),
            scenario("phase A 2026-10-01 to 2026-10-09 capacity of Ann 3 per day")),
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("/*!*/post News {} /*!*/channel blog {}"),
            scenario("post News { weight 3 } channel blog { gap at least 1h }")),
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("").replace("scenario S", "scenario /*!*/S"),
            scenario("without spend")),
        of(
            OVERRIDE_WITHOUT_EFFECT,
            scenario("series Tip every /*!*/tuesday { on /*!*/blog }"),
            scenario("series Tip every wednesday { on mail }")));
  }

  private static Stream<Case> others() {
    return Stream.of(
        of(
            DUPLICATE_NAME,
            scenario("new post /*!*/News { on blog }"),
            scenario("new post Other { on blog }")),
        of(
            DUPLICATE_NAME,
            scenario("without spend") + "scenario /*!*/S of October { without spend }",
            scenario("without spend") + "scenario T of October { without spend }"),
        of(
            REPEATED_STATEMENT,
            scenario(
                "channel blog { cadence 1 per week cadence /*!*/2 per week }"
                    .replace("cadence /*!*/2", "/*!*/cadence 2")),
            scenario("channel blog { cadence 1 per week at most 1 per day at most 2 per week }")),
        of(
            REPEATED_STATEMENT,
            scenario("post News { at 2026-10-06 09:00 without /*!*/at on blog also on /*!*/mail }"),
            scenario("post News { at 2026-10-06 09:00 also on mail }")),
        of(
            REPEATED_VALUE,
            scenario("post News { not on blog, /*!*/blog also on mail }"),
            scenario("post News { not on blog also on mail }")),
        of(
            REVERSED_PERIOD,
            scenario("from 2026-10-09 to /*!*/2026-10-01 phase A 2026-10-04 to /*!*/2026-10-01"),
            scenario("from 2026-10-01 to 2026-10-09")));
  }
}
