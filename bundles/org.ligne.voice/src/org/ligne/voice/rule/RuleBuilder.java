package org.ligne.voice.rule;

import java.util.List;

/** Makes rules part by part. Not to be shared between threads. */
public final class RuleBuilder {
  private final String name;
  private final Kind kind;
  private Severity severity = Severity.WARNING;
  private String message;
  private String reason = "";
  private String link = "";
  private String owner = "";
  private List<Scope> scopes = List.of(Scope.ALL);
  private Narrowing narrowing = Narrowing.NONE;
  private List<String> exceptions = List.of();
  private int limit;
  private Fix fix = Fix.NONE;
  private boolean vocabulary = true;

  /** Begins a rule that warns, over all prose. */
  public RuleBuilder(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  RuleBuilder(Rule rule) {
    this(rule.name(), rule.kind());
    severity = rule.severity();
    message = rule.message();
    reason = rule.reason();
    link = rule.link();
    owner = rule.owner();
    scopes = rule.scopes();
    narrowing = rule.narrowing();
    exceptions = rule.exceptions();
    limit = rule.limit();
    fix = rule.fix();
    vocabulary = rule.vocabulary();
  }

  /** How much a breach matters. */
  public RuleBuilder severity(Severity value) {
    severity = value;
    return this;
  }

  /** What is said of a breach; null for the kind's own sentence. */
  public RuleBuilder message(String value) {
    message = value;
    return this;
  }

  /** Why the rule exists. */
  public RuleBuilder reason(String value) {
    reason = value;
    return this;
  }

  /** Where it comes from. */
  public RuleBuilder link(String value) {
    link = value;
    return this;
  }

  /** Who answers for it. */
  public RuleBuilder owner(String value) {
    owner = value;
    return this;
  }

  /** Where it looks. */
  public RuleBuilder scopes(List<Scope> value) {
    scopes = value;
    return this;
  }

  /** Where it looks. */
  public RuleBuilder scope(Scope value) {
    return scopes(List.of(value));
  }

  /** For which posts it holds. */
  public RuleBuilder narrowing(Narrowing value) {
    narrowing = value;
    return this;
  }

  /** What it passes over. */
  public RuleBuilder exceptions(List<String> value) {
    exceptions = value;
    return this;
  }

  /** The most breaches that are told of one post. */
  public RuleBuilder limit(int value) {
    limit = value;
    return this;
  }

  /** How a breach is mended. */
  public RuleBuilder fix(Fix value) {
    fix = value;
    return this;
  }

  /** Whether accepted words are exceptions too. */
  public RuleBuilder vocabulary(boolean value) {
    vocabulary = value;
    return this;
  }

  /** The rule. */
  public Rule build() {
    return new Rule(
        name,
        severity,
        message,
        reason,
        link,
        owner,
        scopes,
        narrowing,
        exceptions,
        limit,
        fix,
        vocabulary,
        kind);
  }
}
