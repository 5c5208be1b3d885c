package org.ligne.planning.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;

/**
 * What became of one entry.
 *
 * @param kind what became of it
 * @param before the entry in the older plan, with a place or without; empty if it was not there
 * @param after the same in the newer plan
 * @param aspects what else is different; none unless it has a place in both
 */
public record Change(
    ChangeKind kind, Optional<Item> before, Optional<Item> after, Set<Aspect> aspects) {
  /** Keeps the aspects in order, and refuses a change of nothing. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    EnumSet<Aspect> sorted = EnumSet.noneOf(Aspect.class);
    sorted.addAll(aspects);
    aspects = Collections.unmodifiableSet(sorted);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("no entry");
    }
  }

  /** The entry as it is now, or was if it is no more. */
  public Item item() {
    return after.or(() -> before).orElseThrow();
  }

  /** Its identifier now, or when it was there. */
  public String id() {
    return item().getId();
  }

  /** The entry of the older plan, if it had a place there. */
  public Optional<Entry> from() {
    return before.filter(Entry.class::isInstance).map(Entry.class::cast);
  }

  /** The entry of the newer plan, if it has a place there. */
  public Optional<Entry> to() {
    return after.filter(Entry.class::isInstance).map(Entry.class::cast);
  }

  /** Its former identifier, if its post was renamed. */
  public Optional<String> formerId() {
    return before.map(Item::getId).filter(id -> !id.equals(id()));
  }

  /** Whether nothing but how firmly it has its time is different. */
  public boolean isStandingOnly() {
    return kind == ChangeKind.CHANGED && aspects.equals(EnumSet.of(Aspect.STANDING));
  }
}
