package org.ligne.planning.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.model.common.Weekday.THU;
import static org.ligne.planning.Sketch.entry;
import static org.ligne.planning.Sketch.timeOf;
import static org.ligne.planning.translate.Draft.after;
import static org.ligne.planning.translate.Draft.cadence;
import static org.ligne.planning.translate.Draft.cap;
import static org.ligne.planning.translate.Draft.days;
import static org.ligne.planning.translate.Draft.gap;
import static org.ligne.planning.translate.Draft.phase;
import static org.ligne.planning.translate.Draft.post;
import static org.ligne.planning.translate.Draft.series;
import static org.ligne.planning.translate.Draft.window;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Period;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.PoemClass;
import org.ligne.model.value.Span;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.search.Engine;

class CampaignProblemTest {
  private final Draft draft = new Draft();
  private final Channel instagram = draft.channel("instagram");
  private final Channel linkedin = draft.channel("linkedin");
  private final Campaign campaign = draft.campaign("Rentree", "2026-09-01", "2026-10-15");

  private Problem problem() {
    return CampaignProblem.of(List.of(campaign), any -> Surroundings.NONE);
  }

  private static List<String> ids(Problem problem) {
    return problem.entries().stream().map(Entry::id).toList();
  }

  private static List<LocalDateTime> bounds(Problem problem, String id) {
    Entry entry = entry(problem, id);
    return List.of(
        problem.axis().at(entry.first()).toLocalDateTime(),
        problem.axis().at(entry.end() - 1).toLocalDateTime());
  }

  @Test
  void aPostIsOneEntryPerChannelWithAStableId() {
    Post post = post(campaign, "Teaser", linkedin, instagram);
    post.setWeight(3);
    post.setOwner(draft.person("Hugo", 4));
    Pillar pillar = LineFactory.eINSTANCE.createPillar();
    pillar.setName("Savoir");
    post.setPillar(pillar);
    Problem problem = problem();
    assertEquals(List.of("Rentree/Teaser/instagram", "Rentree/Teaser/linkedin"), ids(problem));
    Entry entry = problem.entries().getFirst();
    assertEquals(3, entry.weight());
    assertEquals("Savoir", entry.request().pillar());
    assertEquals("Hugo", entry.request().owner());
    assertEquals("Hugo capacity 4 per day", capacity(problem).text());
    assertSame(post, ((Publication) entry.request().source()).content());
  }

  private static Statement capacity(Problem problem) {
    return problem.owners().getFirst().capacity().statement();
  }

  @Test
  void anEarnedChannelCannotBeScheduled() {
    instagram.setPoem(PoemClass.EARNED);
    post(campaign, "Teaser", linkedin, instagram);
    assertEquals(List.of("Rentree/Teaser/linkedin"), ids(problem()));
  }

  @Test
  void aPostFloatsInItsPhaseElseInItsCampaign() {
    Phase phase = phase(campaign, "Launch", "2026-09-08", "2026-09-20");
    post(campaign, "In", instagram).setPhase(phase);
    post(campaign, "Out", instagram);
    Problem problem = problem();
    assertEquals(
        List.of(LocalDateTime.parse("2026-09-08T00:00"), LocalDateTime.parse("2026-09-20T23:30")),
        bounds(problem, "Rentree/In/instagram"));
    Statement in = entry(problem, "Rentree/In/instagram").wish();
    assertEquals("phase Launch 2026-09-08 to 2026-09-20", in.text());
    assertSame(phase, in.source());
    Statement out = entry(problem, "Rentree/Out/instagram").wish();
    assertEquals(StatementKind.CAMPAIGN_PERIOD, out.kind());
    assertEquals("from 2026-09-01 to 2026-10-15", out.text());
  }

  @Test
  void aFixedTimeIsKeptAndAPlacementsOwnWins() {
    Post post = post(campaign, "Annonce", instagram, linkedin);
    post.setAt(LocalDateTime.parse("2026-09-08T12:35"));
    post.getPlacements().get(1).setAt(LocalDateTime.parse("2026-09-09T09:10"));
    Solution solution = new Engine().plan(problem(), Progress.NONE);
    assertEquals(
        LocalDateTime.parse("2026-09-08T12:35"), timeOf(solution, "Rentree/Annonce/instagram"));
    assertEquals(
        LocalDateTime.parse("2026-09-09T09:10"), timeOf(solution, "Rentree/Annonce/linkedin"));
    assertSame(
        post.getPlacements().get(1),
        entry(solution.problem(), "Rentree/Annonce/linkedin").wish().source());
  }

  @Test
  void everyOccurrenceOfASeriesIsAnEntryOnItsOwnDay() {
    Series series = series(campaign, "The", days(THU), instagram);
    series.setForWeeks(3);
    series.getSkip().add(LocalDate.of(2026, 9, 10));
    Problem problem = problem();
    assertEquals(List.of("Rentree/The/instagram/1", "Rentree/The/instagram/2"), ids(problem));
    assertEquals(
        List.of(LocalDateTime.parse("2026-09-17T00:00"), LocalDateTime.parse("2026-09-17T23:30")),
        bounds(problem, "Rentree/The/instagram/2"));
    Statement wish = entry(problem, "Rentree/The/instagram/2").wish();
    assertEquals("every thu, on 2026-09-17", wish.text());
    assertEquals(StatementKind.OCCURRENCE, wish.kind());
  }

  @Test
  void aSeriesWithATimeIsPinnedOnEachOfItsDays() {
    Series series = series(campaign, "The", days(THU), instagram);
    series.setAt(LocalTime.of(18, 15));
    series.setForWeeks(1);
    Entry entry = entry(problem(), "Rentree/The/instagram/1");
    assertTrue(entry.isPinned());
    assertEquals("at 2026-09-03 18:15", entry.wish().text());
  }

  @Test
  void everyEntryOfALeaderComesBeforeEveryEntryOfItsFollower() {
    Post first = post(campaign, "Annonce", instagram, linkedin);
    Post then = post(campaign, "Coulisses", instagram, linkedin);
    after(then, first, "2 days");
    Problem problem = problem();
    assertEquals(4, problem.links().size());
    assertEquals("after Annonce by at least 2 days", problem.links().getFirst().statement().text());
    assertEquals(Span.ofDays(2), problem.links().getFirst().follow().distance());
  }

  @Test
  void whatFollowsASeriesFollowsItsLastOccurrence() {
    Series series = series(campaign, "The", days(THU), instagram);
    series.setForWeeks(2);
    Post then = post(campaign, "Bilan", linkedin);
    after(then, series, null);
    Problem problem = problem();
    assertEquals(1, problem.links().size());
    assertEquals("Rentree/The/instagram/2", problem.links().getFirst().follow().leader());
    Solution solution = new Engine().plan(problem, Progress.NONE);
    LocalDateTime last = timeOf(solution, "Rentree/The/instagram/2");
    assertTrue(timeOf(solution, "Rentree/Bilan/linkedin").isAfter(last));
  }

  @Test
  void theLimitsOfAChannelAreThoseOfItsLine() {
    post(campaign, "Teaser", instagram, linkedin);
    gap(instagram, "20h");
    cap(instagram, 1, Period.DAY);
    cap(instagram, 4, Period.WEEK);
    cadence(instagram, 3, 5);
    Problem problem = problem();
    var policy = problem.channels().getFirst().policy();
    assertEquals("gap at least 20h", policy.gap().statement().text());
    assertEquals(Span.of(Duration.ofHours(20)), policy.gap().span());
    assertEquals("at most 1 per day", policy.perDay().statement().text());
    assertEquals(4, policy.perWeek().count());
    assertEquals(5, policy.cadenceMaximum().count());
    assertEquals(3, policy.cadence().minimum());
    assertEquals("cadence 3..5 per week", policy.cadence().statement().text());
    assertEquals(2, problem.channels().getFirst().weekMinimum(0), "from Tuesday: 3 * 6 / 7");
    assertNull(problem.channels().get(1).policy().perDay());
  }

  @Test
  void campaignsOfALineAreKeptApartToo() {
    Campaign next = draft.campaign("Suite", "2026-10-16", "2026-10-18");
    gap(instagram, "20h");
    window(instagram, null, "18:00-18:30");
    cadence(instagram, 7, null);
    post(campaign, "Dernier", instagram)
        .setPhase(phase(campaign, "Fin", "2026-10-15", "2026-10-15"));
    post(next, "Premier", instagram).setAt(LocalDateTime.parse("2026-10-16T12:00"));
    Problem problem = CampaignProblem.of(List.of(next, campaign), any -> Surroundings.NONE);
    assertEquals(List.of("Rentree/Dernier/instagram", "Suite/Premier/instagram"), ids(problem));
    assertEquals(7, problem.channels().getFirst().weekMinimum(6), "one ends, the other begins");
    Solution solution = new Engine().plan(problem, Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(1, solution.unplaced().size(), "18 hours are too few");
    assertEquals(1, solution.only(CampaignProblem.isOf(next)).placed().size());
    assertEquals(0, solution.only(CampaignProblem.isOf(next)).unplaced().size());
    assertEquals(1, solution.only(CampaignProblem.isOf(campaign)).unplaced().size());
  }

  @Test
  void everythingLiesOnHalfHoursUnlessPinned() {
    window(instagram, null, "12:15-13:15");
    post(campaign, "Teaser", instagram);
    Solution solution = new Engine().plan(problem(), Progress.NONE);
    assertEquals(30, ProblemDraft.DEFAULT_STEP);
    assertEquals(
        LocalDateTime.parse("2026-09-01T12:30"), timeOf(solution, "Rentree/Teaser/instagram"));
  }
}
