package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.bareLine;
import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.tests.validation.Plans.platform;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_DECLARATION;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_NAME;
import static org.ligne.dsl.validation.StructureCode.EMPTY_TEXT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;
import static org.ligne.dsl.validation.StructureCode.REPEATED_VALUE;

import java.util.stream.Stream;

class NamesTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(duplicates(), statements(), values()).flatMap(rows -> rows);
  }

  private static Stream<Case> duplicates() {
    return Stream.of(
        of(
            DUPLICATE_NAME,
            line("pillar A pillar /*!*/A audience A channel A on Net channel /*!*/A on Net"),
            line("pillar A pillar B audience A channel A on Net")),
        of(
            DUPLICATE_NAME,
            campaign("post A { on blog } series /*!*/A every day { on blog }"),
            campaign("post A { on blog } series B every day { on blog }")),
        of(
            DUPLICATE_NAME,
            "team A { legal Eve editor /*!*/Eve } team /*!*/A {} pack A {}",
            "team A { legal Eve editor Ann } pack A {}"),
        of(
            DUPLICATE_NAME,
            platform("source /*!*/doc default format a format /*!*/a"),
            platform("default format doc")),
        of(
            DUPLICATE_DECLARATION,
            "team Shared { legal Eve }" + line("team Shared team { editor /*!*/Eve }"),
            "team Shared { legal Eve }" + line("team Shared team { editor Ann }")));
  }

  private static Stream<Case> statements() {
    return Stream.of(
        of(
            REPEATED_STATEMENT,
            bareLine("languages fr zone Europe/Paris zone /*!*/Asia/Tokyo zone /*!*/Asia/Seoul"),
            bareLine("languages fr zone Europe/Paris")),
        of(
            REPEATED_STATEMENT,
            line("voice {} /*!*/voice {} team {} team /*!*/{}"),
            line("voice {} team {}")),
        of(
            REPEATED_STATEMENT,
            campaign("pillar A pillar B", "post P pillar A pillar /*!*/B { on blog }"),
            campaign(
                "pillar A pillar B", "post P pillar A { on blog } post Q pillar B { on blog }")),
        of(
            REPEATED_STATEMENT,
            campaign("from /*!*/2026-10-02 to 2026-10-30 " + post("weight 1 weight /*!*/2")),
            campaign(post("weight 1"))),
        of(
            REPEATED_STATEMENT,
            line(
                "channel blog on Net { cadence 1 per week /*!*/cadence 2 per week gap at least 1h"
                    + " /*!*/gap at least 2h at most 1 per day /*!*/at most 2 per day }"),
            line(
                "channel blog on Net { cadence 1 per week gap at least 1h"
                    + " at most 1 per day at most 2 per week }")),
        of(
            REPEATED_STATEMENT,
            line("voice { emoji at most 1 forbid \"a\" /*!*/emoji at most 2 forbid \"b\" }"),
            line("voice { emoji at most 1 forbid \"a\" forbid \"b\" }")));
  }

  private static Stream<Case> values() {
    return Stream.of(
        of(
            REPEATED_VALUE,
            bareLine("zone Europe/Paris languages fr, en, /*!*/fr holidays FR, /*!*/FR"),
            bareLine("zone Europe/Paris languages fr, en holidays FR, BE")),
        of(
            REPEATED_VALUE,
            campaign("post P { on blog text fr for blog, /*!*/blog \"Le thé\" }"),
            campaign("post P { on blog, mail text fr for blog, mail \"Le thé\" }")),
        of(
            EMPTY_TEXT,
            campaign("event /*!*/\" \" 2026-10-01", "post P { on blog text fr /*!*/\"\" }"),
            campaign("event \"Fête\" 2026-10-01", post(""))),
        of(
            EMPTY_TEXT,
            line("voice { forbid \"a\", /*!*/\"\" because /*!*/\"\" }"),
            line("voice { forbid \"a\" because \"b\" }")));
  }
}
