package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Entries of different contents that show one medium keep its rest. */
public final class MediaRest implements HardConstraint, Ledger {
  private final Problem problem;
  private final Strand[] strands;

  MediaRest(Timetable table) {
    problem = table.problem();
    strands =
        problem.media().stream()
            .map(medium -> new Strand(medium::firstAfter))
            .toArray(Strand[]::new);
  }

  @Override
  public boolean concerns(Entry entry) {
    return entry.mediaCount() > 0;
  }

  @Override
  public void placed(Entry entry, int slot) {
    for (int i = 0; i < entry.mediaCount(); i++) {
      strands[entry.medium(i)].add(entry.index(), slot);
    }
  }

  @Override
  public void removed(Entry entry, int slot) {
    for (int i = 0; i < entry.mediaCount(); i++) {
      strands[entry.medium(i)].remove(entry.index(), slot);
    }
  }

  @Override
  public int[] ties(Entry entry) {
    return IntStream.range(0, entry.mediaCount()).map(entry::medium).toArray();
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    for (int i = 0; i < entry.mediaCount(); i++) {
      if (!isRested(strands[entry.medium(i)], entry, slot)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRested(Strand strand, Entry entry, int slot) {
    int end = strand.endNear(slot);
    for (int at = strand.firstNear(slot); at < end; at++) {
      if (areApart(entry, problem.entries().get(strand.entry(at)))) {
        return false;
      }
    }
    return true;
  }

  /** Entries without a content are pieces of their own. */
  private static boolean areApart(Entry one, Entry other) {
    return one.content() == Entry.NONE || one.content() != other.content();
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    for (int i = 0; i < entry.mediaCount(); i++) {
      List<Entry> near = near(strands[entry.medium(i)], entry, slot);
      if (!near.isEmpty()) {
        out.accept(Obstacle.all(problem.media().get(entry.medium(i)).rest().statement(), near));
      }
    }
  }

  private List<Entry> near(Strand strand, Entry entry, int slot) {
    List<Entry> near = new ArrayList<>();
    for (int at = strand.firstNear(slot); at < strand.endNear(slot); at++) {
      Entry other = problem.entries().get(strand.entry(at));
      if (areApart(entry, other)) {
        near.add(other);
      }
    }
    return near;
  }
}
