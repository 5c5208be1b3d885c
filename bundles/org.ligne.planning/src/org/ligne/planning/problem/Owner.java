package org.ligne.planning.problem;

import java.util.Objects;

/**
 * A person who takes care of entries.
 *
 * @param id the person's name
 * @param capacity the most entries on a local day, over all channels; null for no limit
 */
public record Owner(String id, Cap capacity) {

  /** Refuses a person without a name. */
  public Owner {
    Objects.requireNonNull(id, "id");
  }
}
