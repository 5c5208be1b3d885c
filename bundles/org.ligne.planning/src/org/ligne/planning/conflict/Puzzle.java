package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Statement;

/**
 * Some entries of a problem as if they were alone, and some of its statements. A kept entry is
 * there while its statement holds; any other whose wish does not hold may be anywhere, before and
 * after everything included.
 */
final class Puzzle {
  private final Problem problem;
  private final List<Entry> entries;
  private final Predicate<Statement> holds;
  private final Range range;
  private final List<Rule> rules = new ArrayList<>();

  Puzzle(Problem problem, List<Entry> some, Predicate<Statement> holds) {
    this.problem = problem;
    this.holds = holds;
    this.entries =
        some.stream().filter(entry -> !entry.isKept() || holds.test(entry.wish())).toList();
    this.range = Range.of(some);
    addChannels();
    addOwners();
    addPurses();
    addContents();
    addMedia();
    addLinks();
  }

  List<Entry> entries() {
    return entries;
  }

  Range range() {
    return range;
  }

  List<Rule> rules() {
    return rules;
  }

  Problem problem() {
    return problem;
  }

  /** What each entry can have, as far as it is alone. */
  Options options() {
    Places places = new Places(problem, range, holds);
    return new Options(entries.stream().map(places::of).toArray(BitSet[]::new));
  }

  private int[] numbers(Predicate<Entry> wanted) {
    return IntStream.range(0, entries.size())
        .filter(number -> wanted.test(entries.get(number)))
        .toArray();
  }

  private void addChannels() {
    entries.stream().mapToInt(Entry::channel).distinct().forEach(this::addChannel);
  }

  private void addChannel(int number) {
    Channel channel = problem.channels().get(number);
    ChannelPolicy policy = channel.policy();
    Predicate<Entry> own = entry -> entry.channel() == number;
    addDistance(numbers(own), channel::firstAfterGap, policy.gap().statement());
    addCap(own, policy.perDay(), channel.calendar(), false);
    addCap(own, policy.perWeek(), channel.calendar(), true);
    addCap(own, policy.cadenceMaximum(), channel.calendar(), true);
  }

  private void addOwners() {
    entries.stream()
        .mapToInt(Entry::owner)
        .filter(owner -> owner != Entry.NONE)
        .distinct()
        .forEach(this::addOwner);
  }

  private void addOwner(int number) {
    Owner owner = problem.owners().get(number);
    addCap(entry -> entry.owner() == number, owner.capacity(), problem.axis().calendar(), false);
  }

  private void addContents() {
    entries.stream()
        .mapToInt(Entry::content)
        .filter(content -> content != Entry.NONE)
        .distinct()
        .forEach(this::addContent);
  }

  private void addContent(int number) {
    Content content = problem.contents().get(number);
    if (content.stagger() != null) {
      int[] own = numbers(entry -> entry.content() == number);
      addDistance(own, content::firstAfter, content.stagger().statement());
    }
  }

  /** Two kept entries may be as near as they are; each of the others keeps away from all. */
  private void addDistance(int[] own, IntUnaryOperator distance, Statement statement) {
    if (own.length < 2 || !holds.test(statement)) {
      return;
    }
    int[] free = IntStream.of(own).filter(it -> !entries.get(it).isKept()).toArray();
    rules.add(new Apart(free, range, distance));
    for (int kept : own) {
      for (int other : free) {
        if (entries.get(kept).isKept()) {
          rules.add(new Apart(new int[] {kept, other}, range, distance));
        }
      }
    }
  }

  private void addMedia() {
    int[] shown =
        entries.stream()
            .flatMapToInt(entry -> IntStream.range(0, entry.mediaCount()).map(entry::medium))
            .distinct()
            .toArray();
    for (int number : shown) {
      Medium medium = problem.media().get(number);
      List<Entry> showing = medium.entries();
      if (showing.size() > 1 && holds.test(medium.rest().statement())) {
        addMedium(medium, numbers(showing::contains));
      }
    }
  }

  private void addMedium(Medium medium, int[] own) {
    boolean allApart =
        IntStream.of(own)
            .allMatch(one -> IntStream.of(own).allMatch(other -> areApart(one, other)));
    if (allApart) {
      addDistance(own, medium::firstAfter, medium.rest().statement());
      return;
    }
    for (int one : own) {
      for (int other : own) {
        if (one < other && areApart(one, other)) {
          addDistance(new int[] {one, other}, medium::firstAfter, medium.rest().statement());
        }
      }
    }
  }

  /** Whether two entries are of different contents, or are one and the same. */
  private boolean areApart(int one, int other) {
    int content = entries.get(one).content();
    return one == other || content == Entry.NONE || content != entries.get(other).content();
  }

  private void addCap(Predicate<Entry> wanted, Cap cap, Calendar calendar, boolean weeks) {
    if (cap == null || !holds.test(cap.statement())) {
      return;
    }
    int[] own = numbers(wanted);
    if (own.length > cap.count()) {
      Periods periods = new Periods(range, calendar, weeks);
      int[] room = new int[periods.count()];
      Arrays.fill(room, cap.count());
      for (int number : own) {
        Entry entry = entries.get(number);
        if (entry.isKept()) {
          room[periods.of(range.position(entry.first()))]--;
        }
      }
      int[] free = IntStream.of(own).filter(it -> !entries.get(it).isKept()).toArray();
      rules.add(new Capped(free, periods, room));
    }
  }

  private void addPurses() {
    entries.stream()
        .filter(entry -> entry.cost() > 0)
        .mapToInt(Entry::purse)
        .distinct()
        .forEach(this::addPurse);
  }

  private void addPurse(int number) {
    Purse purse = problem.purses().get(number);
    if (!holds.test(purse.statement())) {
      return;
    }
    Periods weeks = new Periods(range, problem.axis().calendar(), true);
    long[] left = new long[weeks.count()];
    for (int week = 0; week < left.length; week++) {
      left[week] =
          purse.perWeek() - purse.spentIn(problem.axis().calendar().monday(weeks.inCalendar(week)));
    }
    int[] own = numbers(entry -> entry.purse() == number && entry.cost() > 0);
    for (int each : own) {
      Entry entry = entries.get(each);
      if (entry.isKept()) {
        left[weeks.of(range.position(entry.first()))] -= entry.cost();
      }
    }
    int[] free = IntStream.of(own).filter(it -> !entries.get(it).isKept()).toArray();
    long[] costs = IntStream.of(free).mapToLong(it -> entries.get(it).cost()).toArray();
    rules.add(new Paid(free, costs, weeks, left));
  }

  private void addLinks() {
    for (int number = 0; number < entries.size(); number++) {
      for (Link link : entries.get(number).links()) {
        if (link.leader() == entries.get(number).index()) {
          addLink(number, link);
        }
      }
    }
  }

  private void addLink(int leader, Link link) {
    int[] follower = numbers(entry -> entry.index() == link.follower());
    boolean bound = follower.length > 0 && holds.test(link.statement());
    if (bound && !(entries.get(leader).isKept() && entries.get(follower[0]).isKept())) {
      rules.add(new Ordered(leader, follower[0], range, link::firstForFollower));
    }
  }
}
