package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.UNUSED_AUDIENCE;
import static org.ligne.dsl.validation.StructureCode.UNUSED_CHANNEL;
import static org.ligne.dsl.validation.StructureCode.UNUSED_PHASE;
import static org.ligne.dsl.validation.StructureCode.UNUSED_PILLAR;

import java.util.stream.Stream;

class UsageTest extends RuleTable {
  private static final String BOOST =
      "boost News on ads budget 9 EUR from 2026-10-09 to 2026-10-10 audience Pros";

  @Override
  Stream<Case> cases() {
    return Stream.of(
        of(
            UNUSED_PILLAR,
            campaign("pillar A pillar /*!*/B", "post P pillar A { on blog }"),
            line("pillar A pillar B")),
        of(
            UNUSED_CHANNEL,
            campaign("channel /*!*/shop on Net", "post P { on blog, mail }"),
            line("channel shop on Net")),
        of(
            UNUSED_CHANNEL,
            campaign("channel /*!*/ads on Net paid", "post News { on blog, mail }"),
            campaign(
                "channel ads on Net paid audience Pros", "post News { on blog, mail }" + BOOST)),
        of(
            UNUSED_CHANNEL,
            campaign("channel /*!*/press on Net", "post News { on blog, mail }"),
            campaign("channel press on Net earned", "post News { on blog, mail }")),
        of(
            UNUSED_AUDIENCE,
            campaign("audience Fans { on blog } audience /*!*/Pros { on mail }", post("")),
            campaign("audience Fans { on blog } audience Pros", post(""))),
        of(
            UNUSED_AUDIENCE,
            campaign("audience /*!*/Pros { on mail }", post("")),
            campaign("channel ads on Net paid audience Pros { on mail }", post("") + BOOST)),
        of(
            UNUSED_PHASE,
            campaign("phase /*!*/Start 2026-10-01 to 2026-10-10 " + post("")),
            campaign("phase Start 2026-10-01 to 2026-10-10 post P in Start { on blog }")));
  }
}
