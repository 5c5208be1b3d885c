package org.ligne.compiler.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.tests.PlanFacts.Channel;
import org.ligne.compiler.tests.PlanFacts.Distance;
import org.ligne.compiler.tests.PlanFacts.Post;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;

/** Judges schedules by the facts of its plan, with nothing of the program but its result. */
final class PlanJudge {
  private final PlanFacts plan;
  private final List<Entry> entries;
  private final List<String> found = new ArrayList<>();

  private PlanJudge(PlanFacts plan, List<Schedule> schedules) {
    this.plan = plan;
    this.entries = schedules.stream().flatMap(each -> each.getEntries().stream()).toList();
  }

  /** What the schedules do together against their plan. */
  static List<String> breaches(PlanFacts plan, List<Schedule> schedules) {
    PlanJudge judge = new PlanJudge(plan, schedules);
    judge.complete(schedules);
    judge.entries.forEach(judge::placed);
    plan.channels().forEach(judge::channel);
    plan.people().forEach(judge::person);
    plan.posts().forEach(judge::order);
    return judge.found;
  }

  private void complete(List<Schedule> schedules) {
    List<String> expected = new ArrayList<>();
    for (Post post : plan.posts()) {
      for (String channel : post.channels()) {
        String id = post.campaign() + "/" + post.name() + "/" + channel;
        int days = post.recursOn() == null ? 0 : plan.days(post).size();
        for (int i = 1; i <= days; i++) {
          expected.add(id + "/" + i);
        }
        if (post.recursOn() == null) {
          expected.add(id);
        }
      }
    }
    List<String> all =
        Stream.concat(
                entries.stream(),
                schedules.stream().flatMap(each -> each.getUnscheduled().stream()))
            .map(Item::getId)
            .sorted()
            .toList();
    expect(all.equals(expected.stream().sorted().toList()), "entries are " + all);
  }

  private void placed(Entry entry) {
    Post post = post(entry);
    Channel channel =
        plan.channels().stream()
            .filter(each -> each.name().equals(entry.getChannel()))
            .findFirst()
            .orElseThrow();
    LocalDate day = entry.getAt().toLocalDate();
    expect(entry.getAt().getZone().equals(plan.zone()), "zone of " + entry.getId());
    expect(plan.isOpen(channel, entry.getAt().toLocalDateTime()), "closed for " + words(entry));
    expect(!day.isBefore(plan.from()) && !day.isAfter(plan.to()), "period of " + words(entry));
    if (post.at() != null) {
      expect(entry.getAt().equals(post.at().atZone(plan.zone())), "hour of " + words(entry));
    }
    if (post.recursOn() != null) {
      LocalDate wanted = plan.days(post).get(entry.getOccurrence() - 1);
      expect(day.equals(wanted), "day of " + words(entry));
    }
  }

  private void channel(Channel channel) {
    List<Entry> own =
        entries.stream().filter(it -> it.getChannel().equals(channel.name())).toList();
    atMost(channel.perDay(), own, PlanJudge::day, "per day on " + channel.name());
    atMost(channel.perWeek(), own, PlanJudge::week, "per week on " + channel.name());
    atMost(channel.cadence(), own, PlanJudge::week, "cadence of " + channel.name());
    for (Entry one : own) {
      for (Entry other : own) {
        if (one != other && !other.getAt().isBefore(one.getAt())) {
          Distance gap = channel.gap() == null ? new Distance(0, 1) : channel.gap();
          expect(
              !other.getAt().isBefore(after(one.getAt(), gap)),
              "gap between " + words(one) + " and " + words(other));
        }
      }
    }
  }

  private void person(PlanFacts.Person person) {
    List<Entry> own = entries.stream().filter(it -> person.name().equals(it.getOwner())).toList();
    atMost(person.capacity(), own, PlanJudge::day, "capacity of " + person.name());
  }

  private void order(Post post) {
    if (post.order() == null) {
      return;
    }
    for (Entry leader : ofEachChannel(post.order().after(), false)) {
      for (Entry follower : ofEachChannel(post.name(), true)) {
        ZonedDateTime earliest = after(leader.getAt(), post.order().distance());
        expect(
            follower.getAt().isAfter(leader.getAt()) && !follower.getAt().isBefore(earliest),
            words(follower) + " after " + words(leader));
      }
    }
  }

  /** The first or last entry a post has on each of its channels. */
  private List<Entry> ofEachChannel(String post, boolean first) {
    Comparator<Entry> byTime = Comparator.comparing(Entry::getAt);
    Map<String, List<Entry>> channels =
        entries.stream()
            .filter(it -> it.getPost().equals(post))
            .collect(Collectors.groupingBy(Entry::getChannel, TreeMap::new, Collectors.toList()));
    return channels.values().stream()
        .map(own -> own.stream().min(first ? byTime : byTime.reversed()).orElseThrow())
        .toList();
  }

  private void atMost(
      int most, List<Entry> own, Function<Entry, LocalDate> period, String statement) {
    Map<LocalDate, Long> counts =
        own.stream().collect(Collectors.groupingBy(period, TreeMap::new, Collectors.counting()));
    counts.forEach(
        (day, count) ->
            expect(most == 0 || count <= most, statement + ": " + count + " from " + day));
  }

  private static ZonedDateTime after(ZonedDateTime start, Distance distance) {
    return start.plusDays(distance.days()).plusMinutes(distance.minutes());
  }

  private static LocalDate day(Entry entry) {
    return entry.getAt().toLocalDate();
  }

  private static LocalDate week(Entry entry) {
    return day(entry).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Post post(Entry entry) {
    return plan.posts().stream()
        .filter(each -> each.name().equals(entry.getPost()))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Entry entry) {
    return entry.getId() + " at " + entry.getAt();
  }

  private void expect(boolean holds, String breach) {
    if (!holds) {
      found.add(breach);
    }
  }
}
