package org.ligne.voice.rule;

import java.util.List;

/**
 * A rule over texts. Never changes.
 *
 * @param name stable and unique in its set, such as {@code Maison.Anglicismes}
 * @param severity how much a breach matters
 * @param message what is said of a breach, with a {@code %s} for each thing the kind tells; null
 *     for the kind's own sentence
 * @param reason why the rule exists; may be empty
 * @param link where it comes from; may be empty
 * @param owner who answers for it; may be empty
 * @param scopes where it looks; any of them
 * @param narrowing for which posts it holds
 * @param exceptions patterns of what it passes over
 * @param limit the most breaches that are told of one post; 0 for all
 * @param fix how a breach is mended
 * @param vocabulary whether accepted words are exceptions too
 * @param kind what it looks for
 */
public record Rule(
    String name,
    Severity severity,
    String message,
    String reason,
    String link,
    String owner,
    List<Scope> scopes,
    Narrowing narrowing,
    List<String> exceptions,
    int limit,
    Fix fix,
    boolean vocabulary,
    Kind kind) {
  /** Keeps the lists from changing later. */
  public Rule {
    scopes = List.copyOf(scopes);
    exceptions = List.copyOf(exceptions);
  }

  /** A rule that warns, over all prose. */
  public static Rule of(String name, Kind kind) {
    return new RuleBuilder(name, kind).build();
  }

  /** A builder that starts from this rule. */
  public RuleBuilder with() {
    return new RuleBuilder(this);
  }
}
