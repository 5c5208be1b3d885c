package org.ligne.dsl.ide.fix.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes that belong together, in any number of files. They refer to the texts as they are now and
 * do not overlap.
 *
 * @param changes the changes, in no particular order
 */
public record Edits(List<Change> changes) {
  /** No change at all. */
  public static final Edits NONE = new Edits(List.of());

  /** Keeps a copy. */
  public Edits {
    changes = List.copyOf(changes);
  }

  /** One change. */
  public static Edits of(Page page, Extent extent, String text) {
    return new Edits(List.of(new Change(page, extent, text)));
  }

  /** These changes and others. */
  public Edits and(Edits others) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(others.changes);
    return new Edits(all);
  }

  /** Whether there is nothing to change. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether both can be made at once. */
  public boolean fit(Edits others) {
    return changes.stream().noneMatch(change -> others.changes.stream().anyMatch(change::clashes));
  }
}
