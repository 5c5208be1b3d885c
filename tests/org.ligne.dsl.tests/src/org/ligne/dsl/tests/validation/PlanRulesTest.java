package org.ligne.dsl.tests.validation;

import static org.ligne.dsl.tests.validation.Plans.campaign;
import static org.ligne.dsl.tests.validation.Plans.post;
import static org.ligne.dsl.validation.StructureCode.PLAN_CONTRADICTION;
import static org.ligne.dsl.validation.StructureCode.PLAN_EVENT_UNKNOWN;
import static org.ligne.dsl.validation.StructureCode.PLAN_POSTS_NEVER;
import static org.ligne.dsl.validation.StructureCode.PLAN_RULE_WITHOUT_EFFECT;
import static org.ligne.dsl.validation.StructureCode.PLAN_VALUE_UNKNOWN;
import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;
import static org.ligne.dsl.validation.StructureCode.REVERSED_PERIOD;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;

import java.util.stream.Stream;

/** What cannot be meant of a whole plan. */
class PlanRulesTest extends RuleTable {
  private static String plan(String rules) {
    return campaign("event \"Fair\" 2026-10-07", post("") + " plan { " + rules + " }");
  }

  private static String expected(String rule) {
    return campaign(post("") + " expect \"So it is\" " + rule);
  }

  @Override
  Stream<Case> cases() {
    return Stream.of(figures(), selections(), values()).flatMap(rows -> rows);
  }

  private static Stream<Case> figures() {
    return Stream.of(
        of(
            REVERSED_RANGE,
            plan("share of posts on blog 60%../*!*/40% 5../*!*/3 posts"),
            plan("share of posts on blog 40%..60% 3..5 posts")),
        of(
            PLAN_RULE_WITHOUT_EFFECT,
            plan("/*!*/at least 0 posts /*!*/share of posts on blog at most 100%"),
            plan("at most 0 posts on mail share of posts on blog at least 10%")),
        of(
            PLAN_RULE_WITHOUT_EFFECT,
            plan("/*!*/share of posts 0%..100% /*!*/at most 2 posts per 0 weeks"),
            plan("share of posts 0%..99% at most 2 posts per 1 weeks")),
        of(
            PLAN_RULE_WITHOUT_EFFECT,
            expected("/*!*/rest at least 0 days between posts"),
            expected("rest at least 1h between posts")),
        of(
            PLAN_RULE_WITHOUT_EFFECT,
            expected("posts on blog /*!*/need 0 posts on mail before"),
            expected("posts on blog need 1 posts on mail within 2 days before")),
        of(
            REPEATED_STATEMENT,
            plan("at most 2 posts per week per /*!*/day"),
            plan("at most 2 posts per channel per day")),
        of(
            PLAN_CONTRADICTION,
            plan("at least 3 posts on blog per week /*!*/at most 2 posts on blog per week"),
            plan("at least 3 posts on blog per month at most 2 posts on blog per week")),
        of(
            PLAN_CONTRADICTION,
            plan("share of posts on blog 30% /*!*/share of posts on blog at least 40%"),
            plan("share of posts on blog 30% share of posts on mail at least 40%")));
  }

  private static Stream<Case> selections() {
    return Stream.of(
        of(
            PLAN_POSTS_NEVER,
            expected("some posts on blog /*!*/on mail"),
            expected("some posts on blog, mail on mail")),
        of(
            PLAN_POSTS_NEVER,
            expected("some posts owned /*!*/earned"),
            expected("some posts paid saying \"a\" saying \"b\"")));
  }

  private static Stream<Case> values() {
    return Stream.of(
        of(
            PLAN_VALUE_UNKNOWN,
            expected("some posts of topic /*!*/Garden as post, /*!*/reel showing /*!*/\"a.jpg\""),
            expected("some posts as post, story")),
        of(
            PLAN_EVENT_UNKNOWN,
            plan("never posts on 10-08, event /*!*/\"Feast\""),
            plan("never posts on 10-08, event \"Fair\"")),
        of(
            REVERSED_PERIOD,
            plan("never posts on 2026-10-09 to /*!*/2026-10-08"),
            plan("never posts on 2026-10-08 to 2026-10-08")));
  }
}
