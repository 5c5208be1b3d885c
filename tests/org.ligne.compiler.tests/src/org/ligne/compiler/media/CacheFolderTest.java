package org.ligne.compiler.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where it is kept what files of media are. */
class CacheFolderTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path OWN = Path.of("own").toAbsolutePath();
  private static final Path SYSTEM = Path.of("system").toAbsolutePath();

  private static Optional<Path> folder(Map<String, String> environment) {
    return CacheFolder.of(environment, HOME).folder();
  }

  @Test
  void isBelowHomeWhereNothingIsSaid() {
    assertEquals(Optional.of(HOME.resolve(".cache/ligne/media")), folder(Map.of()));
  }

  @Test
  void isTheSystemsOwnWhereItHasOne() {
    assertEquals(
        Optional.of(SYSTEM.resolve("ligne/media")),
        folder(Map.of("XDG_CACHE_HOME", SYSTEM.toString())));
    assertEquals(
        Optional.of(SYSTEM.resolve("ligne/cache/media")),
        folder(Map.of("LOCALAPPDATA", SYSTEM.toString())));
  }

  @Test
  void isTheOneThatIsNamedBeforeAnyOther() {
    Map<String, String> both =
        Map.of("LIGNE_CACHE", OWN.toString(), "XDG_CACHE_HOME", SYSTEM.toString());
    assertEquals(Optional.of(OWN.resolve("media")), folder(both));
  }

  /** XDG Base Directory Specification 0.8: paths that are not absolute are to be ignored. */
  @Test
  void isNoFolderThatDependsOnWhereAProgramIsStarted() {
    assertEquals(
        Optional.of(HOME.resolve(".cache/ligne/media")),
        folder(Map.of("LIGNE_CACHE", "own", "XDG_CACHE_HOME", "")));
  }

  @Test
  void isNowhereWhereNothingShallBeKept() {
    assertEquals(
        Optional.empty(),
        folder(Map.of("LIGNE_CACHE", "none", "XDG_CACHE_HOME", SYSTEM.toString())));
  }
}
