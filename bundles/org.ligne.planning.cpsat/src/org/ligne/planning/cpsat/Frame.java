package org.ligne.planning.cpsat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Target;

/**
 * The part of a problem that one model covers: entries that are free, among others that stay where
 * they are.
 *
 * @param problem the whole problem
 * @param channels the channels whose points count
 * @param free the entries to be placed, by number
 * @param rest everything else that has a place and counts; not changed
 */
record Frame(Problem problem, List<Channel> channels, List<Entry> free, Timetable rest) {

  /** The whole problem; only what has its time already stays. */
  static Frame whole(Problem problem, int[] slots) {
    return over(problem, problem.channels(), slots);
  }

  /**
   * One channel as if there were no other. Limits between channels are lost, so the best plan here
   * is at least as good as the channel's part of the best plan of all.
   */
  static Frame channel(Problem problem, Channel channel, int[] slots) {
    return over(problem, List.of(channel), slots);
  }

  private static Frame over(Problem problem, List<Channel> channels, int[] slots) {
    Predicate<Entry> here = entry -> channels.contains(problem.channelOf(entry));
    List<Entry> free =
        problem.entries().stream().filter(here).filter(entry -> !entry.isKept()).toList();
    return new Frame(problem, channels, free, laid(problem, slots, Entry::isKept));
  }

  /** Some entries of a plan, while all others stay. */
  static Frame block(Problem problem, List<Entry> free, int[] slots) {
    boolean[] loose = new boolean[problem.entries().size()];
    free.forEach(entry -> loose[entry.index()] = true);
    List<Channel> channels =
        IntStream.range(0, problem.channels().size())
            .filter(channel -> free.stream().anyMatch(entry -> entry.channel() == channel))
            .mapToObj(problem.channels()::get)
            .toList();
    return new Frame(problem, channels, free, laid(problem, slots, entry -> !loose[entry.index()]));
  }

  private static Timetable laid(Problem problem, int[] slots, Predicate<Entry> stays) {
    Timetable table = new Timetable(problem);
    problem.entries().stream()
        .filter(stays)
        .filter(entry -> slots[entry.index()] != Timetable.NOWHERE)
        .forEach(entry -> table.place(entry, slots[entry.index()]));
    return table;
  }

  /** The slots a free entry may take as far as the rest is concerned, rising. */
  int[] allowed(Entry entry) {
    return IntStream.range(0, entry.candidates().size())
        .map(entry.candidates()::get)
        .filter(slot -> rest.constraints().allow(entry, slot))
        .toArray();
  }

  /** What stays on a channel, in the order of slots. */
  List<Entry> staying(Channel channel) {
    return rest.lane(channel.index()).between(0, problem.axis().size());
  }

  /** What stays on the channel of a target, by run of weeks. */
  Map<Integer, List<Entry>> staying(Channel channel, Target target) {
    return staying(channel).stream()
        .collect(
            Collectors.groupingBy(
                entry -> target.run(channel.calendar().week(rest.slot(entry))),
                TreeMap::new,
                Collectors.toList()));
  }
}
