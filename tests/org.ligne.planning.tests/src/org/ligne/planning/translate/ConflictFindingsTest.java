package org.ligne.planning.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.translate.Draft.cap;
import static org.ligne.planning.translate.Draft.gap;
import static org.ligne.planning.translate.Draft.phase;
import static org.ligne.planning.translate.Draft.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Period;
import org.ligne.planning.ConflictFindings;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.PlanningCode;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.conflict.Conflicts;
import org.ligne.planning.conflict.Repair;
import org.ligne.planning.search.Engine;

/** Conflicts as users read them. */
class ConflictFindingsTest {
  private final Draft draft = new Draft();
  private final Channel linkedin = draft.channel("linkedin");
  private final Campaign campaign = draft.campaign("Hiver", "2026-11-01", "2026-11-30");
  private final Phase week = phase(campaign, "Semaine", "2026-11-16", "2026-11-22");

  private Solution plan() {
    return new Engine(0)
        .plan(CampaignProblem.of(List.of(campaign), any -> Surroundings.NONE), Progress.NONE);
  }

  private Post inWeek(String name) {
    Post post = post(campaign, name, linkedin);
    post.setPhase(week);
    return post;
  }

  private Conflict only() {
    List<Conflict> found = Conflicts.of(plan(), Progress.NONE);
    assertEquals(1, found.size());
    return found.getFirst();
  }

  @Test
  void aWeekWithTooManyPostsNamesThemAndTheFixedOne() {
    cap(linkedin, 2, Period.WEEK);
    inWeek("Annonce");
    inWeek("Bilan").setAt(LocalDateTime.parse("2026-11-18T09:00"));
    Post missing = inWeek("Recrutement");
    Finding finding = ConflictFindings.of(only());
    assertSame(PlanningCode.WEEK_OVERBOOKED, finding.code());
    assertSame(missing.getPlacements().getFirst(), finding.place());
    assertEquals(
        "In week 47, linkedin takes 2 posts, but Bilan, Annonce and Recrutement must be there,"
            + " and Bilan is fixed at 2026-11-18 09:00.",
        Messages.text(finding, Locale.ENGLISH));
    assertEquals(
        "En semaine 47, linkedin accepte 2 publications, mais Bilan, Annonce et Recrutement"
            + " doivent y être, et Bilan est fixé au 2026-11-18 09:00.",
        Messages.text(finding, Locale.FRENCH));
    assertEquals(
        List.of(
            "Bilan: at 2026-11-18 09:00",
            "phase Semaine 2026-11-16 to 2026-11-22",
            "linkedin: at most 2 per week",
            "Hiver/Annonce/linkedin"),
        finding.mentions().stream().map(Mention::text).toList());
  }

  @Test
  void whatWouldMendItIsOffered() {
    cap(linkedin, 2, Period.WEEK);
    inWeek("Annonce");
    inWeek("Bilan").setAt(LocalDateTime.parse("2026-11-18T09:00"));
    inWeek("Recrutement");
    List<Repair> repairs = only().repairs();
    assertTrue(
        repairs.stream()
            .anyMatch(
                it ->
                    it instanceof Repair.Widen widen
                        && widen.to().equals(LocalDate.parse("2026-11-23"))),
        repairs::toString);
    assertTrue(
        repairs.stream().anyMatch(it -> it instanceof Repair.Raise raise && raise.limit() == 3),
        repairs::toString);
    assertTrue(repairs.getLast() instanceof Repair.Hold, repairs::toString);
  }

  @Test
  void oneProblemIsToldOnce() {
    gap(linkedin, "4h");
    Post first = inWeek("Annonce");
    Post second = inWeek("Bilan");
    first.setAt(LocalDateTime.parse("2026-11-18T09:00"));
    second.setAt(LocalDateTime.parse("2026-11-18T10:00"));
    Solution plan = plan();
    List<Finding> told = PlanFindings.missing(plan, Conflicts.of(plan, Progress.NONE));
    assertEquals(1, told.size());
    assertSame(PlanningCode.FIXED_ENTRIES_COLLIDE, told.getFirst().code());
    assertEquals(
        "Hiver/Bilan/linkedin cannot be published at its fixed time beside"
            + " Hiver/Annonce/linkedin, because of: gap at least 4h.",
        Messages.text(told.getFirst(), Locale.ENGLISH));
  }
}
