package org.ligne.planning.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything of a draft in the order of ids, and the numbers that come of it. */
final class Numbering {
  final List<ChannelPolicy> policies;
  final List<Owner> owners;
  final List<Request> requests;
  final List<String> pillars;
  final List<String> contents;
  final List<Rest> rests;
  final List<Purse> purses;
  private final Index channelIds;
  private final Index ownerIds;
  private final Index pillarIds;
  private final Index contentIds;
  private final Index originIds;
  private final Index mediaIds;
  private final Index purseIds;
  private final Index entryIds;

  Numbering(ProblemDraft draft) {
    policies = sorted(draft.channels, ChannelPolicy::id);
    owners = sorted(draft.owners, Owner::id);
    requests = sorted(draft.requests, Request::id);
    rests = sorted(draft.rests, Rest::id);
    purses = sorted(draft.purses, Purse::id);
    pillars = distinct(requests.stream().map(Request::pillar));
    contents = distinct(requests.stream().map(Request::content));
    channelIds = Index.of("channel", policies, ChannelPolicy::id);
    ownerIds = Index.of("owner", owners, Owner::id);
    entryIds = Index.of("entry", requests, Request::id);
    mediaIds = Index.of("medium", rests, Rest::id);
    purseIds = Index.of("purse", purses, Purse::id);
    pillarIds = new Index("pillar", pillars);
    contentIds = new Index("content", contents);
    originIds = new Index("origin", distinct(requests.stream().map(Request::origin)));
  }

  private static <T> List<T> sorted(List<T> all, Function<T, String> id) {
    return all.stream().sorted(Comparator.comparing(id)).toList();
  }

  private static List<String> distinct(Stream<String> names) {
    return names.filter(Objects::nonNull).distinct().sorted().toList();
  }

  int entry(String id) {
    return entryIds.of(id);
  }

  int channel(String id) {
    return channelIds.of(id);
  }

  /** The pillar's number; NONE if no entry has it. */
  int pillar(String name) {
    return pillars.contains(name) ? pillarIds.of(name) : Entry.NONE;
  }

  Entry.Numbers of(Request request) {
    return new Entry.Numbers(
        channel(request.channel()),
        optional(request.pillar(), pillarIds),
        optional(request.owner(), ownerIds),
        optional(request.content(), contentIds),
        optional(request.origin(), originIds),
        request.payment() == null ? Entry.NONE : purseIds.of(request.payment().purse()),
        request.media().stream().mapToInt(mediaIds::of).toArray());
  }

  private static int optional(String id, Index index) {
    return id == null ? Entry.NONE : index.of(id);
  }
}
