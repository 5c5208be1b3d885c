package org.ligne.voice.grammar;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The checker of grammar that is here. */
public final class GrammarCheckers {
  private static final System.Logger LOG = System.getLogger(GrammarCheckers.class.getName());

  private GrammarCheckers() {}

  /** The one that is installed; the same at each call. Sets nothing to work. */
  public static Optional<GrammarChecker> installed() {
    return Holder.INSTALLED;
  }

  /** One that is there in part is as good as none. */
  static Optional<GrammarChecker> first(ClassLoader from) {
    try {
      return ServiceLoader.load(GrammarChecker.class, from).findFirst();
    } catch (ServiceConfigurationError | LinkageError e) {
      LOG.log(Level.WARNING, "The checker of grammar is not used: {0}", e.toString());
      return Optional.empty();
    }
  }

  /** Looked for when it is first asked for. */
  private static final class Holder {
    static final Optional<GrammarChecker> INSTALLED = first(GrammarCheckers.class.getClassLoader());
  }
}
