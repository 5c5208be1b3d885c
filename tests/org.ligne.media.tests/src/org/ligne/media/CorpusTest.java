package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.media.shelf.ReadingText;

class CorpusTest {

  /** Left out of the table. */
  private static final Set<String> USUAL =
      Set.of(
          "orientation=1",
          "frames=1",
          "duration=PT0S",
          "alpha=false",
          "progressive=false",
          "profile=",
          "limit=0",
          "rotation=0",
          "pixelRatio=1.0",
          "variableRate=false");

  static List<Corpus.Row> rows() throws IOException {
    return Corpus.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsTheTableSays(Corpus.Row row) {
    SortedMap<String, String> found = ReadingText.write(new Probe().read(row.file()));
    found.remove("bytes");
    found.entrySet().removeIf(entry -> USUAL.contains(entry.toString()));
    assertEquals(row.expected(), found);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void knowsItsLength(Corpus.Row row) throws IOException {
    if (new Probe().read(row.file()) instanceof Facts facts) {
      assertEquals(Files.size(row.file()), facts.bytes());
    } else {
      assertTrue(!row.isSound());
    }
  }

  @Test
  void theTableListsEveryFile() throws IOException {
    assertEquals(
        Corpus.rows().stream().map(Corpus.Row::name).sorted().toList(),
        Corpus.files().stream().map(file -> file.getFileName().toString()).toList());
  }

  @Test
  void theTableShowsEveryFormatAndReason() throws IOException {
    List<SortedMap<String, String>> all = Corpus.rows().stream().map(Corpus.Row::expected).toList();
    for (Format format : Format.values()) {
      assertTrue(
          format == Format.MATROSKA
              || format == Format.THREE_GP
              || all.stream().anyMatch(row -> format.name().equals(row.get("format"))),
          format.name());
    }
    for (Reason reason : Reason.values()) {
      assertTrue(
          reason == Reason.MISSING
              || reason == Reason.DENIED
              || all.stream().anyMatch(row -> reason.name().equals(row.get("reason"))),
          reason.name());
    }
  }
}
