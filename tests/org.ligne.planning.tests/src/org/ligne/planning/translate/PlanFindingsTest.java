package org.ligne.planning.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.ligne.planning.translate.Draft.cadence;
import static org.ligne.planning.translate.Draft.cap;
import static org.ligne.planning.translate.Draft.gap;
import static org.ligne.planning.translate.Draft.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Period;
import org.ligne.planning.PlanFindings;
import org.ligne.planning.PlanningCode;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.search.Engine;

class PlanFindingsTest {
  private final Draft draft = new Draft();
  private final Channel blog = draft.channel("blog");
  private final Campaign campaign = draft.campaign("Rentree", "2026-09-07", "2026-09-07");

  private Solution plan() {
    return new Engine()
        .plan(CampaignProblem.of(List.of(campaign), any -> Surroundings.NONE), Progress.NONE);
  }

  private Finding onlyUnplaced() {
    List<Finding> findings = PlanFindings.unplaced(plan());
    assertEquals(1, findings.size());
    return findings.getFirst();
  }

  private static String english(Finding finding) {
    return Messages.text(finding, Locale.ENGLISH);
  }

  @Test
  void anEntryBesideOthersNamesThemAndTheStatement() {
    cap(blog, 1, Period.DAY);
    post(campaign, "Accueil", blog).setWeight(2);
    Post second = post(campaign, "Horaires", blog);
    Finding finding = onlyUnplaced();
    assertSame(PlanningCode.ENTRY_WITHOUT_PLACE, finding.code());
    assertSame(second.getPlacements().getFirst(), finding.place());
    assertEquals(
        "Rentree/Horaires/blog finds no place beside Rentree/Accueil/blog, because of: "
            + "at most 1 per day.",
        english(finding));
    assertEquals(
        "Rentree/Horaires/blog ne trouve pas de place à côté de Rentree/Accueil/blog, à cause"
            + " de\u00a0: at most 1 per day.",
        Messages.text(finding, Locale.FRENCH));
  }

  @Test
  void anEntryThatNoSlotWouldEverFitNamesWhatClosesThem() {
    draft.blackout("2026-09-07", null);
    post(campaign, "Accueil", blog);
    Finding finding = onlyUnplaced();
    assertSame(PlanningCode.ENTRY_WITHOUT_SLOT, finding.code());
    assertEquals(
        "Rentree/Accueil/blog finds no place, because of: blackout \"Silence\" 2026-09-07.",
        english(finding));
  }

  @Test
  void fixedTimesThatCollideAreNamedBoth() {
    gap(blog, "4h");
    post(campaign, "Accueil", blog).setAt(LocalDateTime.parse("2026-09-07T10:00"));
    post(campaign, "Horaires", blog).setAt(LocalDateTime.parse("2026-09-07T12:30"));
    post(campaign, "Libre", blog);
    Finding finding = onlyUnplaced();
    assertSame(PlanningCode.FIXED_ENTRIES_COLLIDE, finding.code());
    assertEquals(
        "Rentree/Horaires/blog cannot be published at its fixed time beside "
            + "Rentree/Accueil/blog, because of: gap at least 4h.",
        english(finding));
  }

  @Test
  void aWeekUnderItsCadenceIsNamedWithBothFigures() {
    Campaign week = draft.campaign("Automne", "2026-09-07", "2026-09-13");
    cadence(blog, 3, 5);
    post(week, "Accueil", blog);
    Solution solution =
        new Engine()
            .plan(CampaignProblem.of(List.of(week), any -> Surroundings.NONE), Progress.NONE);
    Finding finding = PlanFindings.shortfalls(solution).getFirst();
    assertSame(PlanningCode.CADENCE_NOT_REACHED, finding.code());
    assertSame(blog.getCadences().getFirst(), finding.place());
    assertEquals("blog has one post in the week of 2026-09-07, 3 are wanted.", english(finding));
  }
}
