package org.ligne.compiler.impact;

import java.util.List;
import java.util.function.Function;

/**
 * What a change of rules does to a plan.
 *
 * @param troubles what is wrong with the packs or the project; with errors that keep it from being
 *     planned there are no changes
 * @param versions the packs that take the place of others, by name
 * @param changes the limits that change, those that break posts first, then those that free some
 * @param posts how many posts were looked at
 */
public record Impact(
    List<Trouble> troubles, List<Version> versions, List<Change> changes, int posts) {

  /** Keeps the lists from changing later. */
  public Impact {
    troubles = List.copyOf(troubles);
    versions = List.copyOf(versions);
    changes = List.copyOf(changes);
  }

  /** What comes of packs or a project with errors: nothing but what is wrong. */
  static Impact refused(List<Trouble> troubles) {
    return new Impact(troubles, List.of(), List.of(), 0);
  }

  /** Whether something is wrong with the packs, or with the project because of them. */
  public boolean hasErrors() {
    return troubles.stream()
        .flatMap(trouble -> trouble.diagnostics().stream())
        .anyMatch(each -> each.isError());
  }

  /** Whether a post is broken. */
  public boolean breaksSomething() {
    return broken() > 0;
  }

  /** How many posts are broken, each counted once, however many limits it then breaks. */
  public int broken() {
    return posts(Change::broken);
  }

  /** How many posts are freed of a limit, each counted once. */
  public int freed() {
    return posts(Change::freed);
  }

  private int posts(Function<Change, List<Affected>> concerned) {
    return (int)
        changes.stream().map(concerned).flatMap(List::stream).map(Affected::id).distinct().count();
  }
}
