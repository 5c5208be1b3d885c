package org.ligne.planning.cpsat.libraries;

import java.util.List;

/**
 * Loads the solver's native libraries. The Java machine binds native methods only to libraries that
 * a class of the same loader has loaded, so this class is in a fragment of the solver's bundle; and
 * it loads by name, so that OSGi finds them in the fragment of the system it runs on, and a plain
 * start on the library path.
 */
public final class Libraries {
  /** Windows does not look for a library's neighbours beside it: those go first, in this order. */
  private static final List<String> WINDOWS =
      List.of(
          "zlib1",
          "bz2",
          "abseil_dll",
          "re2",
          "libutf8_validity",
          "libprotobuf",
          "highs",
          "libscip",
          "ortools",
          "jniortools");

  private Libraries() {}

  /**
   * Loads what the system needs.
   *
   * @throws UnsatisfiedLinkError if that is not there, or not for this machine
   */
  public static void load() {
    names(System.getProperty("os.name")).forEach(System::loadLibrary);
  }

  static List<String> names(String system) {
    return system.startsWith("Windows") ? WINDOWS : List.of("jniortools");
  }
}
