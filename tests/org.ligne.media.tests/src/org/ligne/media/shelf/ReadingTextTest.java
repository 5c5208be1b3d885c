package org.ligne.media.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.media.Corpus;
import org.ligne.media.Probe;
import org.ligne.media.Reading;

class ReadingTextTest {

  @ParameterizedTest
  @MethodSource("org.ligne.media.Corpus#files")
  void whatIsWrittenIsReadAgain(Path file) {
    Reading reading = new Probe().read(file);
    assertEquals(Optional.of(reading), ReadingText.read(ReadingText.write(reading)));
  }

  @Test
  void whatMakesNoReadingIsNone() {
    SortedMap<String, String> text = ReadingText.write(new Probe().read(Corpus.file("plain.mp4")));
    for (String name : text.keySet()) {
      SortedMap<String, String> wrong = new TreeMap<>(text);
      wrong.put(name, "\u0000");
      boolean free = name.equals("brand") || name.equals("video") || name.equals("audio");
      assertEquals(free || name.equals("chroma"), ReadingText.read(wrong).isPresent(), name);
    }
    assertEquals(Optional.empty(), ReadingText.read(new TreeMap<>()));
  }
}
