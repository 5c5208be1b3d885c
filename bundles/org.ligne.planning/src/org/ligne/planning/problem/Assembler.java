package org.ligne.planning.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ligne.model.value.Span;

/** Sorts a draft by id, numbers everything, and lays it on the axis. */
final class Assembler {
  private static final Comparator<Follow> FOLLOW_ORDER =
      Comparator.comparing(Follow::follower)
          .thenComparing(Follow::leader)
          .thenComparing(Follow::statement, Statement.ORDER);

  private final ProblemDraft draft;
  private final Axis axis;
  private final List<ChannelPolicy> policies;
  private final List<Owner> owners;
  private final List<Request> requests;
  private final List<String> pillars;
  private final Index channelIds;
  private final Index ownerIds;
  private final Index pillarIds;
  private final Index entryIds;
  private final Map<Span, int[]> reaches = new HashMap<>();

  Assembler(ProblemDraft draft) {
    this.draft = draft;
    policies = draft.channels.stream().sorted(Comparator.comparing(ChannelPolicy::id)).toList();
    owners = draft.owners.stream().sorted(Comparator.comparing(Owner::id)).toList();
    requests = draft.requests.stream().sorted(Comparator.comparing(Request::id)).toList();
    pillars =
        requests.stream()
            .map(Request::pillar)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    channelIds = new Index("channel", policies.stream().map(ChannelPolicy::id).toList());
    ownerIds = new Index("owner", owners.stream().map(Owner::id).toList());
    pillarIds = new Index("pillar", pillars);
    entryIds = new Index("entry", requests.stream().map(Request::id).toList());
    axis =
        new AxisLayout(draft.zone, draft.first, draft.last).withSlots(draft.stepMinutes, pinned());
  }

  private List<Instant> pinned() {
    return requests.stream()
        .map(Request::wish)
        .filter(Wish.At.class::isInstance)
        .map(wish -> ((Wish.At) wish).instant())
        .toList();
  }

  Problem assemble() {
    List<Channel> channels = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      channels.add(channel(i));
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      entries.add(entry(i, requests.get(i), channels));
    }
    List<Link> links = draft.follows.stream().sorted(FOLLOW_ORDER).map(this::link).toList();
    connect(entries, links);
    return new Problem(axis, channels, owners, pillars, entries, links);
  }

  private Channel channel(int index) {
    ChannelPolicy policy = policies.get(index);
    Admission[] admissions = new Admission[axis.size()];
    for (int slot = 0; slot < admissions.length; slot++) {
      admissions[slot] = policy.opening().at(axis.at(slot));
    }
    int[] minimum = new int[axis.weeks()];
    for (int week = 0; week < minimum.length && policy.cadence() != null; week++) {
      minimum[week] = policy.cadence().minimumOfWeek(axis.monday(week));
    }
    return new Channel(
        index, policy, admissions, reach(policy.gap().span()), minimum, evenLoad(policy.id()));
  }

  /** Entries of the channel in three days, if all are spread evenly between first and last. */
  private int evenLoad(String channel) {
    List<Request> own = requests.stream().filter(it -> it.channel().equals(channel)).toList();
    int first = own.stream().mapToInt(it -> axis.day(slot(first(it)))).min().orElse(0);
    int last = own.stream().mapToInt(it -> axis.day(slot(end(it) - 1))).max().orElse(0);
    int days = Math.max(1, last - first + 1);
    return Math.ceilDiv(3 * own.size(), days);
  }

  private int slot(int slot) {
    return Math.clamp(slot, 0, axis.size() - 1);
  }

  private Entry entry(int index, Request request, List<Channel> channels) {
    int channel = channelIds.of(request.channel());
    int owner = request.owner() == null ? Entry.NONE : ownerIds.of(request.owner());
    int pillar = request.pillar() == null ? Entry.NONE : pillarIds.of(request.pillar());
    int first = first(request);
    int end = end(request);
    Slots slots =
        request.wish() instanceof Wish.At
            ? Slots.of(first)
            : channels.get(channel).open().between(first, end);
    return new Entry(index, request, channel, pillar, owner, first, end, slots);
  }

  private int first(Request request) {
    return switch (request.wish()) {
      case Wish.At at -> axis.ceiling(at.instant());
      case Wish.Within within -> axis.ceiling(within.from());
    };
  }

  private int end(Request request) {
    return switch (request.wish()) {
      case Wish.At at -> axis.ceiling(at.instant()) + 1;
      case Wish.Within within -> axis.ceiling(within.to());
    };
  }

  private Link link(Follow follow) {
    int leader = entryIds.of(follow.leader());
    int follower = entryIds.of(follow.follower());
    return new Link(leader, follower, reach(later(follow.distance())), follow);
  }

  /** Nothing stated still means later. */
  private static Span later(Span distance) {
    boolean empty = distance.days() == 0 && distance.time().isZero();
    return empty ? Gap.NONE_STATED.span() : distance;
  }

  private int[] reach(Span span) {
    return reaches.computeIfAbsent(span, axis::reach);
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
