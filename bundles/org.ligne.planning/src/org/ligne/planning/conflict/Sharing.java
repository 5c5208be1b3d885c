package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;

/** What some entries share with others beside a channel: people, money, contents, media, orders. */
final class Sharing {
  private final Problem problem;
  private final BitSet owners = new BitSet();
  private final BitSet purses = new BitSet();
  private final BitSet contents = new BitSet();
  private final BitSet media = new BitSet();
  private final Set<String> mediaIds = new HashSet<>();
  private final BitSet bound = new BitSet();

  Sharing(Problem problem, Collection<Entry> some) {
    this.problem = problem;
    some.forEach(this::note);
    media.stream().forEach(each -> mediaIds.add(problem.media().get(each).rest().id()));
  }

  private void note(Entry entry) {
    set(owners, entry.owner());
    set(purses, entry.purse());
    set(contents, entry.content());
    for (int i = 0; i < entry.mediaCount(); i++) {
      media.set(entry.medium(i));
    }
    for (Link link : entry.links()) {
      bound.set(link.leader());
      bound.set(link.follower());
    }
  }

  private static void set(BitSet all, int number) {
    if (number != Entry.NONE) {
      all.set(number);
    }
  }

  private static boolean has(BitSet all, int number) {
    return number != Entry.NONE && all.get(number);
  }

  /** Whether another entry has a part in any of it. */
  boolean concerns(Entry entry) {
    boolean shown = false;
    for (int i = 0; i < entry.mediaCount() && !shown; i++) {
      shown = media.get(entry.medium(i));
    }
    return shown
        || has(owners, entry.owner())
        || has(purses, entry.purse())
        || has(contents, entry.content())
        || bound.get(entry.index());
  }

  /** A request for an entry that has no part in anything else. */
  Request reduced(Entry entry, String channel) {
    Request whole = entry.request();
    String owner = has(owners, entry.owner()) ? whole.owner() : null;
    Request request =
        new Request(whole.id(), channel, null, owner, whole.weight(), whole.wish(), whole.source())
            .ofContent(has(contents, entry.content()) ? whole.content() : null)
            .showing(shared(whole.media()));
    return has(purses, entry.purse())
        ? request.paidFrom(whole.payment().purse(), whole.payment().amount())
        : request;
  }

  private List<String> shared(List<String> shown) {
    return shown.stream().filter(mediaIds::contains).toList();
  }

  /** Adds what is shared to a problem, changed as a repair has it. */
  void addTo(ProblemDraft draft, Amendment amendment) {
    owners.stream().mapToObj(problem.owners()::get).map(amendment::of).forEach(draft::add);
    purses.stream().mapToObj(problem.purses()::get).map(amendment::of).forEach(draft::add);
    contents.stream()
        .mapToObj(problem.contents()::get)
        .filter(it -> it.stagger() != null)
        .forEach(it -> amendment.of(it.stagger()).ifPresent(draft::add));
    media.stream().mapToObj(problem.media()::get).forEach(it -> draft.add(amendment.of(it.rest())));
  }
}
