package org.ligne.compiler.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligne.compiler.impact.Verdict.Fault;

/** Puts together what changes and whom it concerns. */
final class Changes {
  private static final Comparator<Change> ORDER =
      Comparator.comparing((Change change) -> change.broken().isEmpty())
          .thenComparing(change -> change.freed().isEmpty());

  private final Map<Key, Draft> drafts = new TreeMap<>();
  private final Optional<Instant> from;
  private final Map<String, LocalDate> begins = new HashMap<>();

  /** No changes yet, for posts from a moment. */
  Changes(Optional<Instant> from) {
    this.from = from;
  }

  /** What is known of one change so far. */
  private static final class Draft {
    private List<Fact> before = List.of();
    private List<Fact> after = List.of();
    private Optional<LocalDate> effective = Optional.empty();
    private final List<Affected> broken = new ArrayList<>();
    private final List<Affected> freed = new ArrayList<>();
  }

  private Draft draft(Key key) {
    return drafts.computeIfAbsent(key, any -> new Draft());
  }

  /** Notes from when the rules of a network are others: until then, nothing is judged by them. */
  void begin(String platform, LocalDate day) {
    begins.put(platform, day);
  }

  /**
   * Notes that what is stated changes.
   *
   * @param effective from when, where the statements do not say so themselves
   */
  void state(Key key, List<Fact> before, List<Fact> after, Optional<LocalDate> effective) {
    Draft draft = draft(key);
    draft.before = before;
    draft.after = after;
    draft.effective = Facts.first(after).or(() -> effective);
  }

  /** Notes which posts keep to the rules before or after, but not both. */
  void judge(Verdict before, Verdict after) {
    after.beyond(before).forEach(fault -> add(fault, draft(fault.key()).broken));
    before.beyond(after).forEach(fault -> add(fault, draft(fault.key()).freed));
  }

  private void add(Fault fault, List<Affected> list) {
    LocalDate begin = begins.getOrDefault(fault.key().platform(), LocalDate.MIN);
    boolean due = from.isEmpty() || !fault.post().at().isBefore(from.get());
    if (due && !fault.post().day().isBefore(begin)) {
      list.add(new Affected(fault.post().id(), fault.post().shown(), fault.finding()));
    }
  }

  /** Those that break something first, then those that free something, then the others. */
  List<Change> all() {
    return drafts.entrySet().stream()
        .map(each -> change(each.getKey(), each.getValue()))
        .filter(each -> each.matters() || !each.before().isEmpty() || !each.after().isEmpty())
        .sorted(ORDER)
        .toList();
  }

  private static Change change(Key key, Draft draft) {
    return new Change(
        key.platform(),
        key.format(),
        key.subject(),
        draft.before,
        draft.after,
        draft.effective,
        draft.broken,
        draft.freed);
  }
}
