package org.ligne.dsl.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;

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

  /** All of several. */
  public static Edits all(Collection<Edits> several) {
    return new Edits(several.stream().flatMap(each -> each.changes.stream()).toList());
  }

  /**
   * A text with the changes of a page made; insertions at one place stay in their order.
   *
   * @param page the page
   * @param text its text, or one as long that differs in line ends
   */
  public String applied(Page page, String text) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Change change : of(page)) {
      changed.append(text, done, change.extent().start()).append(change.text());
      done = change.extent().end();
    }
    return changed.append(text, done, text.length()).toString();
  }

  /** The changes of one page from its beginning to its end. */
  public List<Change> of(Page page) {
    return changes.stream()
        .filter(change -> change.page().resource() == page.resource())
        .sorted(
            Comparator.comparingInt((Change each) -> each.extent().start())
                .thenComparingInt(each -> each.extent().isEmpty() ? 0 : 1))
        .toList();
  }

  /** The pages that change, in the order of the changes. */
  public List<Page> pages() {
    Map<Resource, Page> pages = new LinkedHashMap<>();
    changes.forEach(each -> pages.putIfAbsent(each.page().resource(), each.page()));
    return List.copyOf(pages.values());
  }

  /**
   * The same changes without overlaps: removals that meet become one, and what would change
   * something that is removed or replaced anyway is left out.
   */
  public Edits settled() {
    return new Edits(pages().stream().flatMap(page -> settled(of(page)).stream()).toList());
  }

  private static List<Change> settled(List<Change> sorted) {
    List<Change> settled = new ArrayList<>();
    for (Change next : sorted) {
      Change last = settled.isEmpty() ? null : settled.getLast();
      if (last == null || last.extent().end() <= next.extent().start()) {
        if (last != null && last.swallowsBlankBefore(next)) {
          settled.set(settled.size() - 1, last.shortened());
        }
        settled.add(next);
      } else if (last.isRemoval() && next.isRemoval()) {
        settled.set(settled.size() - 1, last.joined(next));
      }
    }
    return settled;
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
