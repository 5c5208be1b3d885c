package org.ligne.voice.rule;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a rule looks.
 *
 * @param roles in which texts of a post
 * @param view at which parts of them
 */
public record Scope(Set<Role> roles, View view) {
  /** The prose of everything a post says. */
  public static final Scope ALL = new Scope(EnumSet.allOf(Role.class), View.PROSE);

  /** Keeps the roles from changing later. */
  public Scope {
    roles = Set.copyOf(roles);
  }

  /** A view of all texts. */
  public static Scope of(View view) {
    return new Scope(EnumSet.allOf(Role.class), view);
  }

  /** The prose of texts in some roles. */
  public static Scope of(Role first, Role... more) {
    return new Scope(EnumSet.of(first, more), View.PROSE);
  }

  /** The same texts, seen otherwise. */
  public Scope seen(View other) {
    return new Scope(roles, other);
  }
}
