package org.ligne.planning.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.model.value.Span;

/** Sorts a draft by id, numbers everything, and lays it on the axis. */
final class Assembler {
  private static final Comparator<Follow> FOLLOW_ORDER =
      Comparator.comparing(Follow::follower)
          .thenComparing(Follow::leader)
          .thenComparing(Follow::statement, Statement.ORDER);

  private record Reach(Span span, ZoneId zone) {}

  private final ProblemDraft draft;
  private final BooleanSupplier stop;
  private final Numbering numbering;
  private final Axis axis;
  private final Map<Reach, int[]> reaches = new HashMap<>();
  private final Map<ZoneId, Calendar> calendars = new HashMap<>();

  Assembler(ProblemDraft draft, BooleanSupplier stop) {
    this.draft = draft;
    this.stop = stop;
    numbering = new Numbering(draft);
    axis =
        new AxisLayout(draft.zone, draft.first, draft.last)
            .withSlots(draft.stepMinutes, clocks(), fixed());
  }

  private List<ZoneId> clocks() {
    return Stream.concat(Stream.of(draft.zone), numbering.policies.stream().map(this::zone))
        .distinct()
        .toList();
  }

  private ZoneId zone(ChannelPolicy policy) {
    return policy.zone() == null ? draft.zone : policy.zone();
  }

  private List<Instant> fixed() {
    return numbering.requests.stream().map(Assembler::fixed).filter(Objects::nonNull).toList();
  }

  private static Instant fixed(Request request) {
    return switch (request.wish()) {
      case Wish.At at -> at.instant();
      case Wish.Kept kept -> kept.instant();
      case Wish.Within within -> null;
    };
  }

  Problem assemble() {
    List<Channel> channels = numbered(numbering.policies, this::channel);
    List<Entry> entries =
        numbered(
            numbering.requests, index -> entry(index, numbering.requests.get(index), channels));
    List<Link> links = draft.follows.stream().sorted(FOLLOW_ORDER).map(this::link).toList();
    connect(entries, links);
    return new Problem(
        axis,
        channels,
        numbering.owners,
        numbering.pillars,
        contents(entries),
        media(entries),
        numbering.purses,
        new Targets(draft.mixes, numbering).on(channels),
        entries,
        links);
  }

  private <T> List<T> numbered(List<?> all, IntFunction<T> make) {
    return IntStream.range(0, all.size()).peek(any -> goOn()).mapToObj(make).toList();
  }

  private void goOn() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("Planning was cancelled");
    }
  }

  private Channel channel(int index) {
    ChannelPolicy policy = numbering.policies.get(index);
    ZoneId zone = zone(policy);
    Calendar calendar = calendars.computeIfAbsent(zone, axis::calendar);
    Admission[] admissions = new Admission[axis.size()];
    for (int slot = 0; slot < admissions.length; slot++) {
      admissions[slot] = policy.opening().at(axis.at(slot).withZoneSameInstant(zone));
    }
    int[] minimum = new int[calendar.weeks()];
    for (int week = 0; week < minimum.length && policy.cadence() != null; week++) {
      minimum[week] = policy.cadence().minimumOfWeek(calendar.monday(week));
    }
    int[] reach = reach(policy.gap().span(), zone);
    int load = evenLoad(policy.id(), calendar);
    return new Channel(index, policy, calendar, admissions, reach, minimum, load);
  }

  /** Entries of the channel in three days, if all are spread evenly between first and last. */
  private int evenLoad(String channel, Calendar calendar) {
    List<Request> own =
        numbering.requests.stream().filter(it -> it.channel().equals(channel)).toList();
    int first = own.stream().mapToInt(it -> calendar.day(slot(first(it)))).min().orElse(0);
    int last = own.stream().mapToInt(it -> calendar.day(slot(end(it) - 1))).max().orElse(0);
    int days = Math.max(1, last - first + 1);
    return Math.ceilDiv(3 * own.size(), days);
  }

  private int slot(int slot) {
    return Math.clamp(slot, 0, axis.size() - 1);
  }

  private Entry entry(int index, Request request, List<Channel> channels) {
    Entry.Numbers numbers = numbering.of(request);
    int first = first(request);
    int end = end(request);
    Slots slots =
        fixed(request) == null
            ? channels.get(numbers.channel()).open().between(first, end)
            : Slots.of(first);
    return new Entry(index, request, numbers, first, end, slots, previous(request));
  }

  private int first(Request request) {
    return switch (request.wish()) {
      case Wish.Within within -> axis.ceiling(within.from());
      default -> axis.ceiling(fixed(request));
    };
  }

  private int end(Request request) {
    return switch (request.wish()) {
      case Wish.Within within -> axis.ceiling(within.to());
      default -> axis.ceiling(fixed(request)) + 1;
    };
  }

  /** The slot of the last plan; NONE if that moment is no slot any more. */
  private int previous(Request request) {
    if (request.previous() == null) {
      return Entry.NONE;
    }
    int slot = axis.ceiling(request.previous());
    boolean same =
        slot < axis.size()
            && axis.minute(slot) == Math.floorDiv(request.previous().getEpochSecond(), 60L);
    return same ? slot : Entry.NONE;
  }

  private List<Content> contents(List<Entry> entries) {
    Map<Integer, List<Entry>> byContent =
        entries.stream().collect(Collectors.groupingBy(Entry::content));
    Map<String, Stagger> staggers = new HashMap<>();
    draft.staggers.forEach(stagger -> staggers.put(stagger.id(), stagger));
    return numbered(
        numbering.contents,
        index -> {
          Stagger stagger = staggers.get(numbering.contents.get(index));
          int[] reach = stagger == null ? null : reach(stagger.span(), draft.zone);
          Content content = new Content(numbering.contents.get(index), stagger, reach);
          content.hold(byContent.get(index));
          return content;
        });
  }

  private List<Medium> media(List<Entry> entries) {
    Map<String, List<Entry>> byMedium = new HashMap<>();
    for (Entry entry : entries) {
      for (String medium : entry.request().media()) {
        byMedium.computeIfAbsent(medium, any -> new ArrayList<>()).add(entry);
      }
    }
    return numbered(
        numbering.rests,
        index -> {
          Rest rest = numbering.rests.get(index);
          Medium medium = new Medium(rest, reach(rest.span(), draft.zone));
          medium.hold(byMedium.getOrDefault(rest.id(), List.of()));
          return medium;
        });
  }

  private Link link(Follow follow) {
    goOn();
    int leader = numbering.entry(follow.leader());
    int follower = numbering.entry(follow.follower());
    return new Link(leader, follower, reach(later(follow.distance()), draft.zone), follow);
  }

  /** Nothing stated still means later. */
  private static Span later(Span distance) {
    boolean empty = distance.days() == 0 && distance.time().isZero();
    return empty ? Gap.NONE_STATED.span() : distance;
  }

  private int[] reach(Span span, ZoneId zone) {
    return reaches.computeIfAbsent(new Reach(span, zone), any -> axis.reach(span, zone));
  }

  private static void connect(List<Entry> entries, List<Link> links) {
    Map<Integer, List<Link>> byEntry = new HashMap<>();
    for (Link link : links) {
      byEntry.computeIfAbsent(link.leader(), any -> new ArrayList<>()).add(link);
      byEntry.computeIfAbsent(link.follower(), any -> new ArrayList<>()).add(link);
    }
    byEntry.forEach((entry, own) -> entries.get(entry).link(own));
  }
}
