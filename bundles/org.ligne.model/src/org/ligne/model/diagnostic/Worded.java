package org.ligne.model.diagnostic;

import java.util.Locale;

/** An argument of a message that is words itself, in the language of the message. */
public interface Worded {

  /** The words in a language. */
  String in(Locale language);
}
