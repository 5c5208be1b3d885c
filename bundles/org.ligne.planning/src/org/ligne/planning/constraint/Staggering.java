package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Entries of one content keep its least distance, on whatever channels they are. */
public final class Staggering implements HardConstraint, Ledger {
  private final Problem problem;
  private final Strand[] strands;

  Staggering(Timetable table) {
    problem = table.problem();
    strands =
        problem.contents().stream()
            .map(content -> new Strand(content::firstAfter))
            .toArray(Strand[]::new);
  }

  @Override
  public boolean concerns(Entry entry) {
    return entry.content() != Entry.NONE && content(entry).stagger() != null;
  }

  private Content content(Entry entry) {
    return problem.contents().get(entry.content());
  }

  @Override
  public void placed(Entry entry, int slot) {
    strands[entry.content()].add(entry.index(), slot);
  }

  @Override
  public void removed(Entry entry, int slot) {
    strands[entry.content()].remove(entry.index(), slot);
  }

  @Override
  public int[] ties(Entry entry) {
    return new int[] {entry.content()};
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    Strand strand = strands[entry.content()];
    return strand.firstNear(slot) == strand.endNear(slot);
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    Strand strand = strands[entry.content()];
    List<Entry> near = new ArrayList<>();
    for (int at = strand.firstNear(slot); at < strand.endNear(slot); at++) {
      near.add(problem.entries().get(strand.entry(at)));
    }
    if (!near.isEmpty()) {
      out.accept(Obstacle.all(content(entry).stagger().statement(), near));
    }
  }
}
