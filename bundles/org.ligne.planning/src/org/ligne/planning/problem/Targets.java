package org.ligne.planning.problem;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lays wished shares on the weeks of their channels. */
final class Targets {
  private static final Comparator<Mix> ORDER =
      Comparator.comparing(Mix::channel)
          .thenComparing(Mix::pillar)
          .thenComparing(Mix::weeks)
          .thenComparing(Mix::statement, Statement.ORDER);

  private final List<Mix> mixes;
  private final Numbering numbering;

  Targets(List<Mix> mixes, Numbering numbering) {
    this.mixes = mixes;
    this.numbering = numbering;
  }

  List<Target> on(List<Channel> channels) {
    return mixes.stream().sorted(ORDER).map(mix -> target(mix, channels)).toList();
  }

  private Target target(Mix mix, List<Channel> channels) {
    int channel = numbering.channel(mix.channel());
    Calendar calendar = channels.get(channel).calendar();
    int[] runs = new int[calendar.weeks()];
    Arrays.setAll(runs, week -> run(mix, calendar, week));
    int first = runs.length == 0 ? 0 : runs[0];
    Arrays.setAll(runs, week -> runs[week] - first);
    return new Target(mix, channel, numbering.pillar(mix.pillar()), runs);
  }

  private static int run(Mix mix, Calendar calendar, int week) {
    long weeks = ChronoUnit.WEEKS.between(mix.start(), calendar.monday(week));
    return (int) Math.floorDiv(weeks, (long) mix.weeks());
  }
}
