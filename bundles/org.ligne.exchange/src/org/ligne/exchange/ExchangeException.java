package org.ligne.exchange;

import java.util.List;
import java.util.Locale;

/**
 * Something outside of Ligne kept a file from being read or written: a folder that cannot be
 * written, a file that is not what it should be. It says what, in the user's language.
 */
public final class ExchangeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Remark remark;

  /** Says what happened; the arguments are those of the code's message. */
  public ExchangeException(ExchangeCode code, Object... arguments) {
    this(null, code, arguments);
  }

  /** Says what happened and what lies behind it; the cause may be null. */
  public ExchangeException(Throwable cause, ExchangeCode code, Object... arguments) {
    super(code.id(), cause);
    this.remark = new Remark(code, "", "", List.of(arguments));
  }

  /** The same as a remark of a report. */
  public Remark remark() {
    return remark;
  }

  /** What kind of trouble it is. */
  public ExchangeCode code() {
    return remark.code();
  }

  @Override
  public String getMessage() {
    return remark.text(Locale.ENGLISH);
  }
}
