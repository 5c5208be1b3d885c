package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However an editor writes the address of a file, it is one file inside. */
class UrisTest {
  private final Uris uris = new Uris();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"caf%C3%A9%20noir.ligne", "%63af%c3%a9%20noir.ligne", "café%20noir.ligne"})
  void spellingsOfOneFileAreOneAddress(String name) {
    URI expected = Uris.uri(folder.resolve("café noir.ligne"));
    String base = folder.toUri().toString();
    assertEquals(expected, uris.toUri(base + name));
    assertEquals(expected, uris.toUri(base.replace("file:///", "file:/") + name));
    assertEquals(expected, uris.toUri(base + "sub/../" + name));
  }

  @Test
  void anAnswerIsSpelledAsTheQuestion() {
    String spelling = folder.toUri() + "%63af%c3%a9.ligne";
    URI inside = uris.toUri(spelling);
    assertEquals(folder.toUri() + "caf%C3%A9.ligne", uris.toUriString(inside));
    uris.spell(spelling);
    assertEquals(spelling, uris.toUriString(inside));
  }

  @Test
  void addressesThatAreNoFilesStayAsTheyAre() {
    URI shipped = uris.toUri("ligne:/platforms/Instagram.ligne");
    assertEquals("ligne:/platforms/Instagram.ligne", uris.toUriString(shipped));
    assertNull(Uris.path(shipped));
    assertNull(Uris.path(uris.toUri("untitled:Untitled-1")));
  }
}
