package org.ligne.voice.expression;

import org.ligne.voice.pattern.Refusal;

/** Says why an expression is not taken. */
public final class Unread extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** It cannot be read. */
    SYNTAX,
    /** It uses a name that is unknown. */
    NAME,
    /** A pattern in it is put together instead of written out. */
    COMPUTED_PATTERN,
    /** A pattern in it is refused. */
    PATTERN
  }

  private final Reason reason;
  private final String part;
  private final transient Refusal refusal;

  Unread(Reason reason, String source, String part) {
    super(source);
    this.reason = reason;
    this.part = part;
    refusal = null;
  }

  Unread(String source, Refusal refusal) {
    super(source);
    reason = Reason.PATTERN;
    part = refusal.pattern();
    this.refusal = refusal;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** What it is about: names, or what the reader of expressions says. */
  public String part() {
    return part;
  }

  /** Why a pattern in it is refused; null for every other reason. */
  public Refusal refusal() {
    return refusal;
  }
}
