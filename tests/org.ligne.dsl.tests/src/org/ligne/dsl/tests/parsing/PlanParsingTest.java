package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Origin;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.ShareBound;
import org.ligne.model.plan.Aspect;
import org.ligne.model.plan.Criterion;
import org.ligne.model.plan.Expectation;
import org.ligne.model.plan.Level;
import org.ligne.model.plan.PlanCount;
import org.ligne.model.plan.PlanDays;
import org.ligne.model.plan.PlanEdge;
import org.ligne.model.plan.PlanRest;
import org.ligne.model.plan.PlanRule;
import org.ligne.model.plan.PlanShare;
import org.ligne.model.plan.PlanUnit;
import org.ligne.model.plan.Requirement;

/** What can be said of whole plans. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class PlanParsingTest {
  private static final String PLAN =
      """
      platform P { default format post { } format topic { } }
      line L { pillar Offers channel blog on P channel mail on P team { editor Zoe } %s }
      campaign C follows L { phase Teaser 2026-10-01 to 2026-10-09 %s }
      """;

  @Inject private Plans plans;

  private Campaign campaign(String statements) {
    SourceFile file = plans.readCleanly(PLAN.formatted("", statements));
    return (Campaign) file.getDeclarations().getLast();
  }

  private <T extends PlanRule> T rule(String sentence, Class<T> kind) {
    Campaign campaign = campaign("plan { " + sentence + " }");
    Requirement stated = (Requirement) campaign.getPlan().getFirst();
    return assertInstanceOf(kind, stated.getRule());
  }

  @Test
  void aStatementHasALevelAndAReason() {
    List<Requirement> all =
        campaign("plan { some posts level error because \"so\" 3 posts }").getPlan().stream()
            .map(Requirement.class::cast)
            .toList();
    assertEquals(Level.ERROR, all.getFirst().getLevel());
    assertEquals("so", all.getFirst().getBecause());
    assertEquals(Level.WARNING, all.getLast().getLevel());
    assertNull(all.getLast().getBecause());
  }

  @Test
  void anExpectationHasAText() {
    Campaign campaign = campaign("expect \"All is said\" some post on blog post A { }");
    Expectation expected = (Expectation) campaign.getExpectations().getFirst();
    assertEquals("All is said", expected.getMessage());
    assertEquals(1, campaign.getContents().size());
  }

  @Test
  void aLineMayExpectToo() {
    SourceFile file =
        plans.readCleanly(
            PLAN.formatted("plan { 1..3 posts } expect \"x\" some posts pillar Tips", ""));
    assertEquals(3, file.getDeclarations().size());
  }

  @Test
  void sharesHaveBoundsPeriodsAndChannels() {
    PlanShare target = rule("share of posts 40% +- 3% per channel per 2 weeks", PlanShare.class);
    assertEquals("3%", target.getTolerance().toString());
    assertEquals(2, target.getWeeks());
    assertTrue(target.isPerChannel());
    PlanShare range = rule("share of posts on blog 10%..20.5% per month", PlanShare.class);
    assertEquals("20.5%", range.getMost().toString());
    assertEquals(PlanUnit.MONTH, range.getUnit());
    assertEquals(
        ShareBound.AT_LEAST, rule("share of posts at least 1%", PlanShare.class).getBound());
    assertEquals(PlanUnit.CAMPAIGN, rule("at most 3 posts", PlanCount.class).getUnit());
  }

  @Test
  void restsMayBeOfWhatIsAlike() {
    PlanRest rest = rule("rest at least 90min between posts on mail of same item", PlanRest.class);
    assertEquals(Aspect.ITEM, rest.getSame());
    assertEquals(1, rest.getPosts().getCriteria().size());
    assertEquals(false, rule("rest at least 2 days between posts", PlanRest.class).isSharing());
  }

  @Test
  void daysAreWrittenInFourWays() {
    PlanDays days =
        rule(
            "never posts on blog on 11-13, 2026-10-01 to 2026-10-03, holidays, event \"Fair\"",
            PlanDays.class);
    assertEquals(4, days.getDays().size());
    assertEquals(1, days.getPosts().getCriteria().size());
  }

  @Test
  void theFirstOfSomeIsComparedWithADayOrTheFirstOfOthers() {
    PlanEdge day = rule("last of posts before 2026-10-09", PlanEdge.class);
    assertTrue(day.isLast() && day.isBefore() && day.getOthers() == null);
    PlanEdge others = rule("first of posts on blog after first of posts on mail", PlanEdge.class);
    assertTrue(!others.isLast() && !others.isBefore() && others.getDay() == null);
  }

  @Test
  void postsAreChosenInManyRespects() {
    PlanCount count =
        rule(
            "at least 1 posts on blog as post, topic in Teaser by Zoe of pillar Offers of topic A,"
                + " B of moment zmot of origin curated, user-generated of language fr, en-GB owned"
                + " showing \"a.jpg\" saying \"x\" named N",
            PlanCount.class,
            "post N { }");
    List<Criterion> all = count.getPosts().getCriteria();
    assertEquals(13, all.size());
    assertEquals(List.of("post", "topic"), all.get(1).getFormats());
    assertEquals(List.of("A", "B"), all.get(5).getTopics());
    assertEquals(List.of(Origin.CURATED, Origin.USERS), all.get(7).getOrigins());
    assertEquals("N", all.getLast().getContents().getFirst().getName());
  }

  private <T extends PlanRule> T rule(String sentence, Class<T> kind, String statements) {
    Campaign campaign = campaign(statements + " plan { " + sentence + " }");
    return assertInstanceOf(kind, ((Requirement) campaign.getPlan().getFirst()).getRule());
  }

  @Test
  void aPostSaysItsTopicAndOrigin() {
    Content one =
        campaign("post A pillar Offers topic Garden origin user-generated { } post B { }")
            .getContents()
            .getFirst();
    assertEquals("Garden", one.getTopic());
    assertEquals(Origin.USERS, one.getOrigin());
    assertEquals(Origin.BRAND, campaign("post B { }").getContents().getFirst().getOrigin());
  }
}
