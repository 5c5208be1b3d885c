package org.ligne.voice.spelling;

import java.util.Optional;
import org.ligne.voice.text.Language;

/** Where spelling rules find their dictionaries. */
public interface Dictionaries {
  /** No dictionary at all: spelling rules are faults then. */
  Dictionaries NONE = name -> Optional.empty();

  /** The dictionary of a name such as {@code fr} or {@code en_US}. */
  Optional<Speller> named(String name);

  /** The dictionary that is used for texts in a language when a rule names none. */
  default Optional<Speller> of(Language language) {
    return switch (language) {
      case FRENCH -> named("fr");
      case ENGLISH -> named("en");
      case OTHER -> Optional.empty();
    };
  }
}
