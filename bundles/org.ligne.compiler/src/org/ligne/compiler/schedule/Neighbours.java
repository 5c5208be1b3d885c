package org.ligne.compiler.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.value.Span;

/**
 * Campaigns that can get in each other's way: those of one line share its channels and people. No
 * statement reaches further than the longest gap of the line's channels, or than a week; campaigns
 * further apart are planned apart, so that years without any cost nothing.
 */
final class Neighbours {
  private static final long WEEK_DAYS = 7;

  private Neighbours() {}

  /** Campaigns in groups that must be planned together, each group in the order of time. */
  static List<List<Campaign>> of(List<Campaign> campaigns) {
    Map<Line, List<Campaign>> lines = new LinkedHashMap<>();
    campaigns.forEach(
        each -> lines.computeIfAbsent(each.getLine(), any -> new ArrayList<>()).add(each));
    List<List<Campaign>> groups = new ArrayList<>();
    lines.forEach((line, own) -> groups.addAll(ofLine(own, reach(line))));
    return groups;
  }

  private static List<List<Campaign>> ofLine(List<Campaign> campaigns, long reach) {
    List<List<Campaign>> groups = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Campaign campaign : sorted(campaigns)) {
      if (groups.isEmpty() || campaign.getFrom().isAfter(end.plusDays(reach))) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(campaign);
      end = campaign.getTo().isAfter(end) ? campaign.getTo() : end;
    }
    return groups;
  }

  private static List<Campaign> sorted(List<Campaign> campaigns) {
    return campaigns.stream()
        .sorted(Comparator.comparing(Campaign::getFrom).thenComparing(Campaign::getName))
        .toList();
  }

  private static long reach(Line line) {
    return line.getChannels().stream()
        .flatMap(channel -> channel.getGaps().stream())
        .mapToLong(gap -> days(gap.getAtLeast()))
        .reduce(WEEK_DAYS, Math::max);
  }

  private static long days(Span span) {
    return span.days() + span.time().toDays() + 1;
  }
}
