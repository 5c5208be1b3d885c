package org.ligne.compiler.starter;

import org.ligne.model.line.Role;

/**
 * Somebody of a team.
 *
 * @param role what they do
 * @param name the name people know
 */
public record Member(Role role, String name) {

  /** The name in plans: the first name, when there is one. */
  String id() {
    return Names.of(name.strip().split("\\s+", 2)[0], roleName());
  }

  private String roleName() {
    return Names.of(role.getLiteral(), "Person");
  }
}
