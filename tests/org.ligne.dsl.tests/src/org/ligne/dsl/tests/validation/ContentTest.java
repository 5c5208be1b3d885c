package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_MOVE;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_PLACEMENT;
import static org.ligne.dsl.validation.StructureCode.ITEMS_WITHOUT_DAY;
import static org.ligne.dsl.validation.StructureCode.MOVE_WITHOUT_OCCURRENCE;
import static org.ligne.dsl.validation.StructureCode.ORDER_CYCLE;
import static org.ligne.dsl.validation.StructureCode.ORDER_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.ORDER_ON_ITSELF;
import static org.ligne.dsl.validation.StructureCode.PINNED_SERIES;
import static org.ligne.dsl.validation.StructureCode.PLACEMENT_ON_EARNED_CHANNEL;
import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_CHANNEL;
import static org.ligne.dsl.validation.StructureCode.SERIES_CUT_SHORT;
import static org.ligne.dsl.validation.StructureCode.SERIES_NEVER_RECURS;
import static org.ligne.dsl.validation.StructureCode.SERIES_OF_ZERO_WEEKS;
import static org.ligne.dsl.validation.StructureCode.SERIES_STARTS_OUTSIDE;
import static org.ligne.dsl.validation.StructureCode.SKIP_WITHOUT_EFFECT;

import java.util.stream.Stream;

class ContentTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(placements(), series(), skips(), orders(), orderTimes()).flatMap(rows -> rows);
  }

  private static Stream<Case> placements() {
    return Stream.of(
        of(POST_WITHOUT_CHANNEL, campaign("post /*!*/A {}"), campaign(post(""))),
        of(
            DUPLICATE_PLACEMENT,
            campaign("post A { on blog, mail, /*!*/blog on /*!*/mail }"),
            campaign("post A { on blog, blog as story, mail }")),
        of(
            PLACEMENT_ON_EARNED_CHANNEL,
            campaign("channel press on Net earned", "post A { on blog, /*!*/press }"),
            campaign("channel press on Net paid", "post A { on blog, press }")),
        of(
            PINNED_SERIES,
            campaign("series A every day { on blog pinned at /*!*/2026-10-05 10:00 }"),
            campaign("series A every day { on blog at 10:00 }")));
  }

  private static Stream<Case> series() {
    return Stream.of(
        of(
            SERIES_OF_ZERO_WEEKS,
            campaign("series A every /*!*/0 weeks on mon { on blog }"),
            campaign("series A every 1 weeks on mon for 1 week { on blog }")),
        of(
            SERIES_OF_ZERO_WEEKS,
            campaign("series A every mon for /*!*/0 weeks { on blog }"),
            campaign("series A every mon { on blog }")),
        of(
            SERIES_STARTS_OUTSIDE,
            campaign("series A every mon from /*!*/2026-11-01 { on blog }"),
            campaign("series A every mon from 2026-10-31 { on blog }")),
        of(
            SERIES_NEVER_RECURS,
            campaign("phase P 2026-10-05 to 2026-10-06 series A in P every /*!*/sun { on blog }"),
            campaign("phase P 2026-10-05 to 2026-10-06 series A in P every tue { on blog }")),
        of(
            SERIES_NEVER_RECURS,
            campaign("series A every /*!*/thu from 2026-10-29 { on blog skip 2026-10-29 }"),
            campaign("series A every thu from 2026-10-29 { on blog }")),
        of(
            SERIES_CUT_SHORT,
            campaign("series A every thu for /*!*/6 weeks { on blog }"),
            campaign("series A every thu for 5 weeks { on blog }")),
        of(
            ITEMS_WITHOUT_DAY,
            campaign("series A every sun { on blog items \"a\", \"b\", \"c\", \"d\", /*!*/\"e\" }"),
            campaign("series A every sun { on blog items \"a\", \"b\", \"c\", \"d\" }")));
  }

  private static Stream<Case> skips() {
    return Stream.of(
        of(
            SKIP_WITHOUT_EFFECT,
            campaign("series A every mon { on blog skip 2026-10-05, /*!*/2026-10-06 }"),
            campaign("series A every mon { on blog skip 2026-10-05 }")),
        of(
            SKIP_WITHOUT_EFFECT,
            campaign("series A every 2 weeks on thu { on blog skip /*!*/2026-10-08 }"),
            campaign("series A every 2 weeks on thu { on blog skip 2026-10-15 }")),
        of(
            SKIP_WITHOUT_EFFECT,
            campaign("series A every thu { on blog items \"a\", \"b\" skip /*!*/2026-10-15 }"),
            campaign("series A every thu { on blog items \"a\", \"b\" skip 2026-10-08 }")),
        of(
            MOVE_WITHOUT_OCCURRENCE,
            campaign("series A every thu { on blog move /*!*/2026-10-09 to 2026-10-10 }"),
            campaign("series A every thu { on blog move 2026-10-08 to 2026-10-10 }")),
        of(
            DUPLICATE_MOVE,
            campaign(
                "series A every thu { on blog move 2026-10-08 to 2026-10-10"
                    + " move /*!*/2026-10-08 to 2026-10-11 }"),
            campaign(
                "series A every thu { on blog move 2026-10-08 to 2026-10-10"
                    + " move 2026-10-08 for blog to 2026-10-11 }")));
  }

  private static Stream<Case> orders() {
    return Stream.of(
        of(
            ORDER_ON_ITSELF,
            campaign("post A { on blog after /*!*/A }"),
            campaign("post A { on blog } post B { on blog after A }")),
        of(
            ORDER_CYCLE,
            campaign(
                "post X { on blog after A } post A { on blog after /*!*/C }"
                    + " post B { on blog after A } post C { on blog after B }"),
            campaign(
                "post A { on blog } post B { on blog after A } post C { on blog after A after B"
                    + " }")),
        of(
            ORDER_CYCLE,
            campaign(
                "post A { on blog after /*!*/B } post B { on blog after A }"
                    + " post C { on blog after /*!*/D } post D { on blog after C after A }"),
            campaign("post A { on blog after B } post B { on blog }")));
  }

  private static Stream<Case> orderTimes() {
    String phases = "phase One 2026-10-01 to 2026-10-10 phase Two 2026-10-11 to 2026-10-20 ";
    String chain =
        phases
            + "post A in One { on blog } post B in Two { on blog %s } post C in Two { on blog %s }";
    return Stream.of(
        of(
            ORDER_IMPOSSIBLE,
            campaign(phases + "post A in One { on blog after /*!*/B } post B in Two { on blog }"),
            campaign(phases + "post A in One { on blog } post B in Two { on blog after A }")),
        of(
            ORDER_IMPOSSIBLE,
            campaign(chain.formatted("after A", "after /*!*/B by at least 10 days")),
            campaign(chain.formatted("after A", "after B by at least 9 days"))),
        // Along the chain: B is out on the 16th at the earliest, so C would be on the 21st.
        of(
            ORDER_IMPOSSIBLE,
            campaign(
                chain.formatted("after A by at least 15 days", "after /*!*/B by at least 5 days")),
            campaign(chain.formatted("after A by at least 15 days", "after B by at least 4 days"))),
        of(
            ORDER_IMPOSSIBLE,
            campaign(
                "post A { on blog at 2026-10-05 10:00 }"
                    + " post B { on blog at 2026-10-05 10:00 after /*!*/A }"),
            campaign(
                "post A { on blog at 2026-10-05 10:00 }"
                    + " post B { on blog at 2026-10-05 10:30 after A }")),
        // All occurrences of a series count, the last one above all.
        of(
            ORDER_IMPOSSIBLE,
            campaign(
                "series A every mon { on blog }"
                    + " post B { on blog at 2026-10-25 10:00 after /*!*/A }"),
            campaign(
                "series A every mon { on blog }"
                    + " post B { on blog at 2026-10-27 10:00 after A }")));
  }
}
