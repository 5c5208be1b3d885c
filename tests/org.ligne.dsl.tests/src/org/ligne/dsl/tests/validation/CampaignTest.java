package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.TEXT;
import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.line;
import static org.ligne.dsl.tests.validation.Plans.platform;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.APPROVAL_NOT_NEEDED;
import static org.ligne.dsl.validation.StructureCode.BOOSTS_ABOVE_SPEND;
import static org.ligne.dsl.validation.StructureCode.BOOST_BEFORE_POST;
import static org.ligne.dsl.validation.StructureCode.BOOST_CHANNEL_NOT_PAID;
import static org.ligne.dsl.validation.StructureCode.BOOST_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.BUDGET_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_PERIOD;
import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_POSTS;
import static org.ligne.dsl.validation.StructureCode.COST_IN_OTHER_CURRENCY;
import static org.ligne.dsl.validation.StructureCode.COST_WITHOUT_LIMIT;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_APPROVAL;
import static org.ligne.dsl.validation.StructureCode.LINK_FORM;
import static org.ligne.dsl.validation.StructureCode.LINK_WITH_TRACKING;
import static org.ligne.dsl.validation.StructureCode.MOMENT_UNSERVED;
import static org.ligne.dsl.validation.StructureCode.PHASE_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;
import static org.ligne.dsl.validation.StructureCode.SPAN_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.UTM_FORM;
import static org.ligne.dsl.validation.StructureCode.WEIGHT_OUT_OF_RANGE;

import java.util.stream.Stream;

class CampaignTest extends RuleTable {
  @Override
  Stream<Case> cases() {
    return Stream.of(wholes(), tracking(), boosts(), costs(), approvals()).flatMap(rows -> rows);
  }

  private static Stream<Case> wholes() {
    return Stream.of(
        of(
            CAMPAIGN_WITHOUT_PERIOD,
            line("") + "campaign /*!*/C follows Tea {}",
            line("") + "campaign C follows Tea { from 2026-10-01 to 2026-10-02 }"),
        of(
            REVERSED_PERIOD,
            line("") + "campaign C follows Tea { from 2026-10-02 to /*!*/2026-10-01 }",
            line("") + "campaign C follows Tea { from 2026-10-02 to 2026-10-02 }"),
        of(
            CAMPAIGN_WITHOUT_POSTS,
            line("") + "campaign /*!*/C follows Tea { from 2026-10-01 to 2026-10-02 }",
            campaign(post(""))),
        of(
            PHASE_OUTSIDE_CAMPAIGN,
            campaign("phase A /*!*/2026-09-30 to 2026-11-02 phase B 2026-10-30 to /*!*/2026-11-01"),
            campaign("phase A 2026-10-01 to 2026-10-31")),
        of(
            MOMENT_UNSERVED,
            momentsOf("pillar A moment zmot pillar B moment smot pillar C moment smot", "A"),
            momentsOf("pillar A moment zmot pillar B moment smot pillar C moment zmot", "A, B")
                .replace("pillar A, B", "pillar A")
                .replace("post P", "post Q pillar B { on blog } post P")),
        of(WEIGHT_OUT_OF_RANGE, campaign(post("weight /*!*/11")), campaign(post("weight 10"))),
        of(WEIGHT_OUT_OF_RANGE, campaign(post("weight /*!*/0")), campaign(post("weight 1"))));
  }

  private static String momentsOf(String pillars, String used) {
    return line("channel blog on Net " + pillars)
        + "campaign C follows /*!*/Tea { from 2026-10-01 to 2026-10-31 post P pillar "
        + used
        + " { on blog } }";
  }

  private static Stream<Case> tracking() {
    return Stream.of(
        of(
            UTM_FORM,
            campaign("utm campaign /*!*/\"Rentrée 2026\" " + post("")),
            campaign("utm campaign \"rentree-2026_b\" " + post(""))),
        of(UTM_FORM, platform("medium /*!*/\"E-Mail\""), platform("medium \"email\"")),
        of(
            LINK_FORM,
            campaign(post("link /*!*/\"www.example.com\"")),
            campaign(post("link \"https://example.com/a?b=c#d\""))),
        of(
            LINK_FORM,
            campaign(post("link /*!*/\"https://example.com/a b\"")),
            campaign(post("link \"http://thé.example/thé\""))),
        of(
            LINK_FORM,
            campaign(post("link /*!*/\"javascript:alert(1)\"")),
            campaign(post("link \"HTTPS://example.com\""))),
        of(
            LINK_WITH_TRACKING,
            campaign(post("link /*!*/\"https://example.com/?a=b&UTM_source=x\"")),
            campaign(post("link \"https://example.com/?a=utm_source\""))));
  }

  private static String boost(String statements) {
    String channels = "channel ads on Net paid";
    return campaign(channels, "phase Late 2026-10-20 to 2026-10-31 " + statements);
  }

  private static Stream<Case> boosts() {
    String fixed = post("at 2026-10-08 12:30");
    String late = "post News in Late { on blog" + TEXT + "}";
    String two =
        "post News { on blog pinned at 2026-10-05 10:00, mail pinned at 2026-10-09 10:00 }";
    return Stream.of(
        of(
            BOOST_OUTSIDE_CAMPAIGN,
            boost(fixed + "boost News on ads budget 9 EUR from 2026-10-09 to /*!*/2026-11-01"),
            boost(fixed + "boost News on ads budget 9 EUR from 2026-10-09 to 2026-10-31")),
        of(
            BOOST_CHANNEL_NOT_PAID,
            boost(fixed + "boost News on /*!*/blog budget 9 EUR from 2026-10-09 to 2026-10-10"),
            boost(fixed + "boost News on ads budget 9 EUR from 2026-10-09 to 2026-10-10")),
        of(
            BOOST_BEFORE_POST,
            boost(fixed + "boost News on ads budget 9 EUR from /*!*/2026-10-07 to 2026-10-10"),
            boost(fixed + "boost News on ads budget 9 EUR from 2026-10-08 to 2026-10-10")),
        of(
            BOOST_BEFORE_POST,
            boost(late + "boost News on ads budget 9 EUR from /*!*/2026-10-19 to 2026-10-31"),
            boost(late + "boost News on ads budget 9 EUR from 2026-10-20 to 2026-10-31")),
        of(
            BOOST_BEFORE_POST,
            boost(two + "boost News on ads budget 9 EUR from /*!*/2026-10-04 to 2026-10-31"),
            boost(two + "boost News on ads budget 9 EUR from 2026-10-05 to 2026-10-31")),
        of(
            BUDGET_OF_ZERO,
            boost(fixed + "boost News on ads budget /*!*/0 EUR from 2026-10-09 to 2026-10-10"),
            boost(fixed + "boost News on ads budget 1 EUR from 2026-10-09 to 2026-10-10")));
  }

  private static Stream<Case> costs() {
    String limit = "spend at most 200 EUR per week";
    String costs = "post P { on blog costs /*!*/80 USD" + TEXT + "}";
    String euros = costs.replace("USD", "EUR");
    String ads = limit.replace("most 200", "most /*!*/200") + " channel ads on Net paid";
    String boost = post("") + "boost News on ads budget 300 EUR from 2026-10-12 to 2026-10-";
    return Stream.of(
        of(COST_WITHOUT_LIMIT, campaign("", euros), campaign(limit, euros)),
        of(COST_IN_OTHER_CURRENCY, campaign(limit, costs), campaign(limit, euros)),
        of(BOOSTS_ABOVE_SPEND, campaign(ads, boost + "18"), campaign(ads, boost + "25")),
        of(
            SPAN_OF_ZERO,
            campaign("", post("stagger at least /*!*/0min")),
            campaign("stagger at least 1h", post("stagger at least 0min"))));
  }

  private static Stream<Case> approvals() {
    String team =
        "team { legal Eve editor Ann ambassador Bob } approval { channel mail needs legal ";
    return Stream.of(
        of(
            APPROVAL_NOT_NEEDED,
            campaign(team + "}", post("approved by /*!*/Eve approved by /*!*/Ann")),
            campaign(team + "}", "post P { on mail" + TEXT + "approved by Eve }")),
        of(
            APPROVAL_NOT_NEEDED,
            campaign(team + "advocates need editor }", post("approved by /*!*/Ann")),
            campaign(
                team + "advocates need editor }",
                "post P by Bob { on blog" + TEXT + "approved by Ann }")),
        of(
            DUPLICATE_APPROVAL,
            campaign(team + "}", post("approved by Eve approved by /*!*/Eve on 2026-09-01")),
            campaign(team + "}", post("approved by Eve approved by Ann"))));
  }
}
