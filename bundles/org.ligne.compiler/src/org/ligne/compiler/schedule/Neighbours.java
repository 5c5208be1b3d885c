package org.ligne.compiler.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Team;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Mix;

/**
 * Campaigns that can get in each other's way: those of one line share its channels and people,
 * those of lines with a common team share people whose days are limited. No statement reaches
 * further than the longest distance the lines state, or than a week; campaigns further apart are
 * planned apart, so that years without any cost nothing. Shares of pillars do not reach beyond a
 * group: their runs of weeks begin with it, see {@link Mix}.
 */
final class Neighbours {
  private static final long WEEK_DAYS = 7;

  private Neighbours() {}

  /** Campaigns in groups that must be planned together, each group in the order of time. */
  static List<List<Campaign>> of(List<Campaign> campaigns) {
    Map<Object, List<Campaign>> sharing = new LinkedHashMap<>();
    for (Campaign campaign : campaigns) {
      sharing.computeIfAbsent(shared(campaign.getLine()), any -> new ArrayList<>()).add(campaign);
    }
    List<List<Campaign>> groups = new ArrayList<>();
    sharing.values().forEach(own -> groups.addAll(near(own, reach(own))));
    return groups;
  }

  /** What campaigns of a line share with others: a team whose days are limited, else the line. */
  private static Object shared(Line line) {
    Team team = line.getTeam();
    boolean limited =
        team != null
            && team.getMembers().stream().map(Person::getCapacity).anyMatch(Objects::nonNull);
    return limited ? team : line;
  }

  private static List<List<Campaign>> near(List<Campaign> campaigns, long reach) {
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

  private static long reach(List<Campaign> campaigns) {
    return campaigns.stream()
        .map(Campaign::getLine)
        .distinct()
        .flatMap(Neighbours::distances)
        .mapToLong(Neighbours::days)
        .reduce(WEEK_DAYS, Math::max);
  }

  private static Stream<Span> distances(Line line) {
    Stream<Span> gaps =
        line.getChannels().stream()
            .flatMap(channel -> channel.getGaps().stream())
            .map(gap -> gap.getAtLeast());
    return line.getMediaRest() == null
        ? gaps
        : Stream.concat(gaps, Stream.of(line.getMediaRest().getAtLeast()));
  }

  private static long days(Span span) {
    return span.days() + span.time().toDays() + 1;
  }
}
