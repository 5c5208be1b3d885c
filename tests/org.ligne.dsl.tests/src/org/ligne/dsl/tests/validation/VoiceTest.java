package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.validation.StructureCode.FORBIDS_PREFERRED;
import static org.ligne.dsl.validation.StructureCode.HASHTAGS_ABOVE_MAXIMUM;
import static org.ligne.dsl.validation.StructureCode.HASHTAG_FORM;
import static org.ligne.dsl.validation.StructureCode.PACK_CYCLE;
import static org.ligne.dsl.validation.StructureCode.READABILITY_OUT_OF_RANGE;

import java.util.stream.Stream;

class VoiceTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(
        of(
            READABILITY_OUT_OF_RANGE,
            voice("readability at least /*!*/101"),
            voice("readability at least 100")),
        of(HASHTAG_FORM, voice("hashtags 1..3 always #Thé, /*!*/#2026"), voice("hashtags 1")),
        of(
            HASHTAGS_ABOVE_MAXIMUM,
            voice("hashtags /*!*/0..1 always #Thé, #Tea"),
            voice("hashtags 0..2 always #Thé, #Tea")),
        of(
            FORBIDS_PREFERRED,
            voice("forbid \"Vrac\" prefer /*!*/\"vrac\" over \"en sac\""),
            voice("forbid \"vrac\" prefer \"en vrac\" over \"vrac\"")),
        of(
            FORBIDS_PREFERRED,
            voice("prefer /*!*/\"Infusion\" over \"tisane\", \"infusion\""),
            voice("prefer \"infusion\" over \"tisane\"")),
        of(
            FORBIDS_PREFERRED,
            "pack House { forbid \"cheap\" }"
                + voice("use House prefer /*!*/\"cheap\" over \"low\""),
            "pack House { forbid \"cheap\" }" + voice("use House prefer \"fair\" over \"cheap\"")),
        of(
            PACK_CYCLE,
            "pack A { use /*!*/B } pack B { use /*!*/C } pack C { use /*!*/A use D } pack D {}",
            "pack A { use B use C } pack B { use C } pack C {}"),
        of(PACK_CYCLE, "pack A { use /*!*/A }", "pack A {}" + voice("use A")));
  }

  private static String voice(String rules) {
    return line("voice { " + rules + " }");
  }
}
