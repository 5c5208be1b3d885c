package org.ligne.compiler.lock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Standing;
import org.ligne.planning.translate.Gone;
import org.ligne.planning.translate.Past;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.Publications;

/** Holds the last schedule of a campaign against its text. */
public final class LockRules {
  /** Campaigns are put off by weeks or months; an entry further away is a damaged one. */
  private static final int MOST_DAYS = 400;

  private final Campaign campaign;
  private final Schedule last;
  private final Past past;
  private final List<Finding> found = new ArrayList<>();

  private LockRules(Campaign campaign, Schedule last, Past past) {
    this.campaign = campaign;
    this.last = last;
    this.past = past;
  }

  /** What is to be said; while there are errors the campaign must not be planned. */
  public static List<Finding> check(Campaign campaign, List<Schedule> previous, Past past) {
    List<Finding> found = new ArrayList<>();
    for (Schedule last : previous) {
      if (last.getCampaign().equals(campaign.getName())) {
        LockRules rules = new LockRules(campaign, last, past);
        rules.check();
        found.addAll(rules.found);
      }
    }
    return found;
  }

  private void check() {
    String line = campaign.getLine().getName();
    if (!line.equals(last.getLine())) {
      tell(LockCode.PREVIOUS_OF_OTHER_LINE, campaign.getName(), line, last.getLine());
      return;
    }
    if (last.getFrom().isAfter(campaign.getTo()) || last.getTo().isBefore(campaign.getFrom())) {
      String from = last.getFrom().toString();
      tell(LockCode.PREVIOUS_OF_OTHER_PERIOD, campaign.getName(), from, last.getTo().toString());
    }
    checkEntries();
    checkChannels();
    Publications.of(campaign).forEach(this::checkTime);
    past.gone(campaign).forEach(this::checkGone);
  }

  private void tell(LockCode code, Object... arguments) {
    found.add(Finding.at(campaign, CommonPackage.Literals.NAMED_ELEMENT__NAME, code, arguments));
  }

  private void checkEntries() {
    Set<String> seen = new HashSet<>();
    for (Entry entry : last.getEntries()) {
      LocalDate day = entry.getAt().toLocalDate();
      if (!seen.add(entry.getId())) {
        tell(LockCode.PREVIOUS_ENTRY_TWICE, entry.getId());
      }
      if (day.isBefore(campaign.getFrom().minusDays(MOST_DAYS))
          || day.isAfter(campaign.getTo().plusDays(MOST_DAYS))) {
        tell(LockCode.PREVIOUS_ENTRY_OUTSIDE, entry.getId(), day.toString());
      }
    }
  }

  private void checkChannels() {
    Set<String> known =
        campaign.getLine().getChannels().stream()
            .map(NamedElement::getName)
            .collect(Collectors.toSet());
    Map<String, Integer> foreign = new TreeMap<>();
    last.getEntries().stream()
        .filter(entry -> !Boolean.TRUE.equals(entry.getGone()))
        .map(Entry::getChannel)
        .filter(channel -> !known.contains(channel))
        .forEach(channel -> foreign.merge(channel, 1, Integer::sum));
    foreign.forEach(
        (channel, count) ->
            tell(LockCode.PREVIOUS_OF_OTHER_CHANNEL, campaign.getName(), channel, count));
  }

  private void checkTime(Publication publication) {
    LocalDateTime fixed = publication.fixed();
    Entry entry = past.entry(publication).orElse(null);
    if (fixed == null || entry == null) {
      return;
    }
    LocalDateTime planned = entry.getAt().toLocalDateTime();
    Standing standing = past.standing(entry);
    if (standing != Standing.PLANNED && !fixed.equals(planned)) {
      LockCode code =
          standing == Standing.CONFIRMED
              ? LockCode.CONFIRMED_ELSEWHERE
              : LockCode.PUBLISHED_ELSEWHERE;
      found.add(
          Finding.at(
              publication.placement(), null, code, publication.id(), text(planned), text(fixed)));
    }
  }

  private void checkGone(Gone gone) {
    Entry entry = gone.entry();
    if (past.standing(entry) == Standing.CONFIRMED) {
      tell(LockCode.CONFIRMED_GONE, entry.getId(), text(entry.getAt().toLocalDateTime()));
    }
  }

  private static String text(LocalDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }
}
