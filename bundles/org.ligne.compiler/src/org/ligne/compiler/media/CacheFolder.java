package org.ligne.compiler.media;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Where programs keep what they can find out again: the system's own custom. */
public final class CacheFolder {
  /** Names another folder; {@code none} keeps nothing. */
  private static final String OWN = "LIGNE_CACHE";

  private static final String NOTHING = "none";

  private CacheFolder() {}

  /**
   * Media are kept in {@code media} of {@code $LIGNE_CACHE}; else of {@code $XDG_CACHE_HOME/ligne},
   * of {@code %LOCALAPPDATA%\ligne\cache} on Windows, or of {@code ~/.cache/ligne} (XDG Base
   * Directory Specification 0.8).
   *
   * @param environment the variables of the process
   * @param home the user's folder
   */
  public static MediaCache of(Map<String, String> environment, Path home) {
    if (NOTHING.equals(environment.get(OWN))) {
      return MediaCache.NONE;
    }
    return Stream.of(
            folder(environment, OWN, ""),
            folder(environment, "XDG_CACHE_HOME", "ligne"),
            folder(environment, "LOCALAPPDATA", "ligne/cache"))
        .flatMap(found -> found)
        .findFirst()
        .map(folder -> MediaCache.in(folder.resolve("media")))
        .orElseGet(() -> MediaCache.in(home.resolve(".cache/ligne/media")));
  }

  private static Stream<Path> folder(Map<String, String> environment, String name, String below) {
    String value = environment.getOrDefault(name, "");
    return !value.isEmpty() && Path.of(value).isAbsolute()
        ? Stream.of(Path.of(value).resolve(below))
        : Stream.empty();
  }
}
