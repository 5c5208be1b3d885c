package org.ligne.exchange;

import java.util.List;
import java.util.Locale;
import org.ligne.model.diagnostic.Messages;

/**
 * One thing an export has to say.
 *
 * @param code what it is about
 * @param campaign name of the campaign, empty when it is about no single one
 * @param entry identifier of the entry, empty when it is about no single one
 * @param arguments what the message's placeholders stand for, in order
 */
public record Remark(ExchangeCode code, String campaign, String entry, List<Object> arguments) {

  /** Keeps the arguments from changing later. */
  public Remark {
    arguments = List.copyOf(arguments);
  }

  /** What sort of remark it is. */
  public RemarkKind kind() {
    return code.kind();
  }

  /** The sentence that says what happened. */
  public String text(Locale language) {
    return Messages.text(code, arguments, language);
  }

  /** The sentence that says how to mend it, or what to do about it. */
  public String mend(Locale language) {
    return Messages.mend(code, arguments, language);
  }
}
