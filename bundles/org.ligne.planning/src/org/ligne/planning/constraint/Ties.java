package org.ligne.planning.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ligne.planning.problem.Entry;

/**
 * Who can be in whose way: each entry belongs to its channel's group and to those its rules name.
 * What happens to an entry matters only to members of its groups.
 */
public final class Ties {
  private record Group(HardConstraint rule, int number) {}

  private final Map<Group, Integer> numbers = new HashMap<>();
  private final int channels;
  private final int[][] groups;

  /** The ties of all entries of a table's problem. */
  public Ties(Timetable table) {
    channels = table.problem().channels().size();
    List<HardConstraint> rules = table.constraints().rules();
    groups =
        table.problem().entries().stream().map(entry -> of(entry, rules)).toArray(int[][]::new);
  }

  private int[] of(Entry entry, List<HardConstraint> rules) {
    IntStream named =
        rules.stream()
            .filter(rule -> rule.concerns(entry))
            .flatMapToInt(rule -> IntStream.of(rule.ties(entry)).map(tie -> number(rule, tie)));
    return IntStream.concat(IntStream.of(entry.channel()), named).toArray();
  }

  private int number(HardConstraint rule, int tie) {
    return numbers.computeIfAbsent(new Group(rule, tie), any -> channels + numbers.size());
  }

  /** How many groups there are. */
  public int size() {
    return channels + numbers.size();
  }

  /** The numbers of an entry's groups; not to be changed. */
  public int[] of(Entry entry) {
    return groups[entry.index()];
  }
}
