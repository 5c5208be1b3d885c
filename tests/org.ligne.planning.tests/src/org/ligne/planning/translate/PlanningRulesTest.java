package org.ligne.planning.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.translate.Draft.post;
import static org.ligne.planning.translate.Draft.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Channel;
import org.ligne.model.line.ChannelShare;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.MediaRest;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.line.SpendLimit;
import org.ligne.model.line.Stagger;
import org.ligne.model.value.Money;
import org.ligne.model.value.Percentage;
import org.ligne.model.value.Span;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Target;
import org.ligne.planning.search.Engine;

/** The statements about planning, from the model to the problem and its plan. */
class PlanningRulesTest {
  private static final LineFactory LINES = LineFactory.eINSTANCE;

  private final Draft draft = new Draft();
  private final Channel instagram = draft.channel("instagram");
  private final Channel linkedin = draft.channel("linkedin");
  private final Campaign campaign = draft.campaign("Rentree", "2026-10-19", "2026-11-15");

  private Problem problem() {
    return CampaignProblem.of(List.of(campaign), any -> Surroundings.NONE);
  }

  private ZonedDateTime at(Solution solution, String id) {
    return solution.placed().stream()
        .filter(each -> each.entry().id().equals(id))
        .findFirst()
        .orElseThrow()
        .at();
  }

  private Solution planned() {
    Solution solution = new Engine().plan(problem(), Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    return solution;
  }

  private static Stagger stagger(String span) {
    Stagger stagger = LINES.createStagger();
    stagger.setAtLeast(Span.parse(span));
    return stagger;
  }

  private static void show(Post post, String path) {
    Media media = CampaignFactory.eINSTANCE.createMedia();
    media.setPath(path);
    post.getMedia().add(media);
  }

  private Pillar pillar(String name) {
    Pillar pillar = LINES.createPillar();
    pillar.setName(name);
    draft.line.getPillars().add(pillar);
    return pillar;
  }

  private static Share share(String percent) {
    Share share = LINES.createShare();
    share.setPercent(Percentage.parse(percent));
    return share;
  }

  private void spend(String amount) {
    SpendLimit limit = LINES.createSpendLimit();
    limit.setMax(Money.parse(amount));
    draft.line.setSpend(limit);
  }

  @Test
  void theChannelsOfAPostKeepTheStaggerOfTheLine() {
    draft.line.setStagger(stagger("90min"));
    post(campaign, "Annonce", instagram, linkedin)
        .setPhase(Draft.phase(campaign, "Jour", "2026-10-20", "2026-10-20"));
    window(instagram, null, "12:00-13:30");
    window(linkedin, null, "12:00-14:00");
    Solution solution = planned();
    assertEquals(
        "stagger at least 90min", problem().contents().getFirst().stagger().statement().text());
    assertEquals(
        LocalDateTime.parse("2026-10-20T12:00"),
        at(solution, "Rentree/Annonce/instagram").toLocalDateTime());
    assertEquals(
        LocalDateTime.parse("2026-10-20T13:30"),
        at(solution, "Rentree/Annonce/linkedin").toLocalDateTime());
  }

  @Test
  void aPostSaysOtherwiseForItself() {
    draft.line.setStagger(stagger("90min"));
    Post own = post(campaign, "Annonce", instagram, linkedin);
    own.setStagger(stagger("2h"));
    assertEquals(Span.parse("2h"), problem().contents().getFirst().stagger().span());
    own.setStagger(stagger("0min"));
    assertTrue(problem().contents().stream().allMatch(each -> each.stagger() == null));
  }

  @Test
  void aMediumRestsBetweenPosts() {
    MediaRest rest = LINES.createMediaRest();
    rest.setAtLeast(Span.parse("14 days"));
    draft.line.setMediaRest(rest);
    show(post(campaign, "Un", instagram, linkedin), "assets/tasse.jpg");
    show(post(campaign, "Deux", instagram), "assets/tasse.jpg");
    assertEquals(
        "media rest at least 14 days", problem().media().getFirst().rest().statement().text());
    Solution solution = planned();
    assertEquals(3, solution.placed().size());
    ZonedDateTime two = at(solution, "Rentree/Deux/instagram");
    for (String channel : List.of("instagram", "linkedin")) {
      ZonedDateTime one = at(solution, "Rentree/Un/" + channel);
      ZonedDateTime first = one.isBefore(two) ? one : two;
      ZonedDateTime second = one.isBefore(two) ? two : one;
      assertTrue(!first.plusDays(14).isAfter(second), one + " and " + two);
    }
  }

  @Test
  void postsAndBoostsSpendOfOneWeeklyLimit() {
    spend("100 EUR");
    Boost boost = CampaignFactory.eINSTANCE.createBoost();
    boost.setBudget(Money.parse("70.01 EUR"));
    boost.setFrom(LocalDate.parse("2026-10-25"));
    boost.setTo(LocalDate.parse("2026-10-26"));
    campaign.getBoosts().add(boost);
    Post post = post(campaign, "Annonce", instagram, linkedin);
    post.getPlacements().forEach(each -> each.setCost(Money.parse("65 EUR")));
    Purse purse = problem().purses().getFirst();
    assertEquals(10_000, purse.perWeek());
    assertEquals(
        Map.of(LocalDate.parse("2026-10-19"), 3501L, LocalDate.parse("2026-10-26"), 3500L),
        purse.spent());
    assertEquals(StatementKind.BUDGET, purse.statement().kind());
    Solution solution = planned();
    LocalDate monday = LocalDate.parse("2026-10-19");
    List<Long> weeks =
        solution.placed().stream()
            .map(each -> monday.until(each.at().toLocalDate()).getDays() / 7L)
            .distinct()
            .toList();
    assertEquals(2, solution.placed().size());
    assertEquals(2, weeks.size(), "65 and 65 are more than 100");
    assertTrue(!weeks.contains(0L), "65 and 35.01 are more than 100");
  }

  @Test
  void sharesOfAChannelReplaceThoseOfTheLine() {
    Pillar savoir = pillar("Savoir");
    Pillar offre = pillar("Offre");
    savoir.setShare(share("40%"));
    savoir.getShare().setWeeks(2);
    offre.setShare(share("60%"));
    ChannelShare own = LINES.createChannelShare();
    own.setPillar(savoir);
    own.setShare(share("50%"));
    own.getShare().setTolerance(Percentage.parse("10%"));
    linkedin.getShares().add(own);
    post(campaign, "Un", instagram, linkedin).setPillar(savoir);
    Problem problem = problem();
    List<Mix> mixes = problem.targets().stream().map(Target::mix).toList();
    assertEquals(2, mixes.size(), "nothing of Offre is on instagram");
    assertEquals(
        new Mix(
            "instagram",
            "Maison.Savoir",
            3500,
            4500,
            2,
            LocalDate.parse("2026-10-19"),
            mixes.getFirst().statement()),
        mixes.getFirst());
    assertEquals("pillar Savoir share 40% per 2 weeks", mixes.getFirst().statement().text());
    assertEquals("linkedin", mixes.getLast().channel());
    assertEquals(
        List.of(4000, 6000, 4),
        List.of(mixes.getLast().least(), mixes.getLast().most(), mixes.getLast().weeks()));
    assertSame(own.getShare(), mixes.getLast().statement().source());
  }

  @Test
  void windowsOfAChannelAreReadOnItsOwnClock() {
    linkedin.setZone(ZoneId.of("America/New_York"));
    window(linkedin, null, "08:00-08:30");
    // Europe leaves summer time on 25 October, New York on 1 November.
    post(campaign, "Avant", linkedin)
        .setPhase(Draft.phase(campaign, "A", "2026-10-24", "2026-10-24"));
    post(campaign, "Entre", linkedin)
        .setPhase(Draft.phase(campaign, "B", "2026-10-28", "2026-10-28"));
    post(campaign, "Apres", linkedin)
        .setPhase(Draft.phase(campaign, "C", "2026-11-02", "2026-11-02"));
    Solution solution = planned();
    assertEquals("14:00", paris(solution, "Avant"));
    assertEquals("13:00", paris(solution, "Entre"));
    assertEquals("14:00", paris(solution, "Apres"));
    assertEquals("Rentree/Avant/linkedin", entry(problem(), "Rentree/Avant/linkedin").id());
  }

  private String paris(Solution solution, String post) {
    return at(solution, "Rentree/" + post + "/linkedin")
        .withZoneSameInstant(draft.line.getZone())
        .toLocalTime()
        .toString();
  }
}
