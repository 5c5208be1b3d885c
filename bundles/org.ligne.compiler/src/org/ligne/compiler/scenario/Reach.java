package org.ligne.compiler.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Peak;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Statement;

/** How the weeks of a campaign and the audiences of its line are served. */
final class Reach {
  private final Campaign campaign;
  private final Solution own;

  private Reach(Campaign campaign, Solution own) {
    this.campaign = campaign;
    this.own = own;
  }

  static Figures.Coverage of(Campaign campaign, Solution own) {
    return new Reach(campaign, own).coverage();
  }

  private Figures.Coverage coverage() {
    Set<LocalDate> weeks = weeks();
    Set<LocalDate> served =
        own.placed().stream()
            .map(each -> each.at().withZoneSameInstant(campaign.getLine().getZone()))
            .map(each -> monday(each.toLocalDate()))
            .collect(Collectors.toSet());
    List<LocalDate> empty = weeks.stream().filter(week -> !served.contains(week)).toList();
    Map<String, Integer> audiences = audiences();
    return new Figures.Coverage(
        weeks.size(),
        empty,
        wanted(weeks),
        wanted(weeks) - missed(weeks),
        score(),
        (int) own.placed().stream().filter(each -> peak(each) != null).count(),
        audiences);
  }

  private Set<LocalDate> weeks() {
    DateSpan period = Contents.period(campaign);
    LocalDate first = monday(period.first());
    return LongStream.rangeClosed(0, ChronoUnit.WEEKS.between(first, monday(period.last())))
        .mapToObj(first::plusWeeks)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Set<Channel> channels() {
    Set<Integer> used = new TreeSet<>();
    own.placed().forEach(each -> used.add(each.entry().channel()));
    own.unplaced().forEach(each -> used.add(each.entry().channel()));
    return own.problem().channels().stream()
        .filter(each -> used.contains(each.index()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private int wanted(Set<LocalDate> weeks) {
    int wanted = 0;
    for (Channel channel : channels()) {
      for (int week = 0; week < channel.calendar().weeks(); week++) {
        boolean own = weeks.contains(channel.calendar().monday(week));
        wanted += own && channel.weekMinimum(week) > 0 ? 1 : 0;
      }
    }
    return wanted;
  }

  private int missed(Set<LocalDate> weeks) {
    Set<Channel> channels = channels();
    return (int)
        own.shortfalls().stream()
            .filter(each -> channels.contains(each.channel()) && weeks.contains(each.monday()))
            .count();
  }

  private int score() {
    int sum = own.placed().stream().mapToInt(Placed::score).sum();
    int all = own.placed().size();
    return all == 0 ? 0 : (sum + all / 2) / all;
  }

  /** The peak an entry goes out in, or null. */
  private Peak peak(Placed placed) {
    int slot = own.problem().axis().ceiling(placed.at().toInstant());
    Admission admission = own.problem().channelOf(placed.entry()).admission(slot);
    Statement peak = admission.peak();
    return peak != null && peak.source() instanceof Peak found ? found : null;
  }

  private Map<String, Integer> audiences() {
    Map<String, Integer> audiences = new LinkedHashMap<>();
    campaign.getLine().getAudiences().stream()
        .filter(each -> !each.getPeaks().isEmpty())
        .forEach(each -> audiences.put(each.getName(), 0));
    for (Placed placed : own.placed()) {
      Peak peak = peak(placed);
      if (peak != null && peak.eContainer() instanceof Audience audience) {
        audiences.merge(audience.getName(), 1, Integer::sum);
      }
    }
    return audiences;
  }
}
