package org.ligne.compiler.schedule;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.ECollections;
import org.ligne.compiler.check.Placing;
import org.ligne.compiler.load.Project;
import org.ligne.exchange.Canonical;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.translate.Past;
import org.ligne.planning.translate.Publication;

/** Makes a schedule of a campaign and its plan. */
public final class ScheduleBuilder {
  /** Raised whenever the engine may give another plan for the same sources. */
  static final String ENGINE = "ligne-engine 1";

  private final Campaign campaign;
  private final Reasons reasons;

  /** A builder for a campaign of a project. */
  public ScheduleBuilder(Campaign campaign, Project project, Placing placing) {
    this.campaign = campaign;
    this.reasons = new Reasons(project, placing);
  }

  /**
   * The schedule.
   *
   * @param solution the plan
   * @param unplaced why entries found no place, one finding for each unplaced entry in its order
   * @param fingerprint of the problem the plan solves
   * @param past what the plan started from
   */
  public Schedule build(Solution solution, List<Finding> unplaced, String fingerprint, Past past) {
    Schedule schedule = header();
    schedule.setFingerprint(fingerprint);
    schedule.setScore(solution.score());
    schedule.setQuality(Qualities.of(solution.quality()));
    solution.placed().forEach(each -> schedule.getEntries().add(entry(each, past)));
    past.gone(campaign).forEach(gone -> schedule.getEntries().add(Standings.gone(gone, past)));
    ECollections.sort(schedule.getEntries(), Canonical.ENTRIES);
    for (int i = 0; i < solution.unplaced().size(); i++) {
      schedule.getUnscheduled().add(unscheduled(solution.unplaced().get(i), unplaced.get(i)));
    }
    Shortfalls.add(campaign, solution, schedule);
    campaign.getBoosts().stream()
        .map(ScheduleBuilder::boost)
        .sorted(Canonical.BOOSTS)
        .forEach(schedule.getBoosts()::add);
    Totals.add(schedule);
    return schedule;
  }

  private Schedule header() {
    Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
    schedule.setCampaign(campaign.getName());
    schedule.setCampaignLabel(campaign.getLabel());
    schedule.setLine(campaign.getLine().getName());
    schedule.setBrand(campaign.getLine().getBrand());
    schedule.setZone(campaign.getLine().getZone());
    schedule.getLanguages().addAll(campaign.getLine().getLanguages());
    schedule.setFrom(campaign.getFrom());
    schedule.setTo(campaign.getTo());
    schedule.setEngine(ENGINE);
    return schedule;
  }

  private Entry entry(Placed placed, Past past) {
    Publication publication = (Publication) placed.entry().request().source();
    Entry entry = ScheduleFactory.eINSTANCE.createEntry();
    Items.describe(publication, entry);
    Items.fill(publication, entry);
    entry.setPlace(reasons.place(publication.content()));
    entry.setAt(placed.at().withZoneSameInstant(campaign.getLine().getZone()));
    entry.setFixed(publication.fixed() != null);
    entry.setStanding(Standings.of(placed.entry(), publication, past));
    entry.setScore(placed.score());
    placed.reasons().stream()
        .map(reason -> reasons.of(reason.statement(), reason.others()))
        .forEach(entry.getReasons()::add);
    return entry;
  }

  private Unscheduled unscheduled(Unplaced unplaced, Finding finding) {
    Publication publication = (Publication) unplaced.entry().request().source();
    Unscheduled item = ScheduleFactory.eINSTANCE.createUnscheduled();
    Items.describe(publication, item);
    item.setPlace(reasons.place(publication.content()));
    item.setExplanation(Messages.text(finding, Locale.ENGLISH));
    item.setFixed(unplaced.entry().isPinned());
    unplaced.blockages().stream()
        .map(blockage -> reasons.of(blockage.statement(), blockage.entries()))
        .forEach(item.getReasons()::add);
    return item;
  }

  private static BoostEntry boost(Boost boost) {
    BoostEntry entry = ScheduleFactory.eINSTANCE.createBoostEntry();
    entry.setPost(boost.getPost().getName());
    entry.setChannel(boost.getChannel().getName());
    entry.setBudget(boost.getBudget());
    entry.setFrom(boost.getFrom());
    entry.setTo(boost.getTo());
    entry.setAudience(boost.getAudience() == null ? null : boost.getAudience().getName());
    return entry;
  }
}
