package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamageTest {

  /** Sound although something behind the image is cut: readers stop where the image ends. */
  private static final Set<String> WITH_MORE_BEHIND =
      Set.of("tail.jpg", "stereo.jpg", "stereo.mpo", "camera.jpg");

  /** These do not say how long they are: a cut between two parts does not show. */
  private static final Set<String> OPEN_ENDED = Set.of("live.webm", "pieces.mp4");

  /** Subtitles say nowhere how many there are. */
  private static final String SUBTITLES = ".*\\.(srt|vtt)";

  @TempDir Path folder;

  static List<Corpus.Row> sound() throws IOException {
    return Corpus.rows().stream().filter(Corpus.Row::isSound).toList();
  }

  static List<Corpus.Row> closed() throws IOException {
    return sound().stream()
        .filter(row -> !WITH_MORE_BEHIND.contains(row.name()))
        .filter(row -> !OPEN_ENDED.contains(row.name()))
        .filter(row -> !row.name().matches(SUBTITLES))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("closed")
  void aCutIsFoundWhereverItIs(Corpus.Row row) throws IOException {
    byte[] whole = Files.readAllBytes(row.file());
    Path cut = folder.resolve(row.name());
    List<Integer> accepted =
        lengths(whole)
            .filter(length -> isAccepted(cut, Arrays.copyOf(whole, length)))
            .boxed()
            .toList();
    assertEquals(List.of(), accepted);
  }

  /**
   * Every length of a small file, sixty of a larger one; the very end of a GIF, and a line's end
   * behind the last word of a PDF, are not missed.
   */
  private static IntStream lengths(byte[] whole) {
    int step = Math.max(1, whole.length / 60);
    byte end = whole[whole.length - 1];
    int last = end == '\n' || end == ';' ? 2 : 1;
    return IntStream.iterate(whole.length - last, length -> length >= 0, length -> length - step);
  }

  private static boolean isAccepted(Path file, byte[] content) {
    try {
      Files.write(file, content);
      return new Probe().read(file) instanceof Facts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void flippedBitsAreAnsweredAndNeverThrown(Corpus.Row row) throws IOException {
    byte[] whole = Files.readAllBytes(row.file());
    SplittableRandom chance = new SplittableRandom(row.name().hashCode());
    Path file = folder.resolve(row.name());
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int flips = 1 + i % 4; flips > 0; flips--) {
        int within = i % 2 == 0 ? damaged.length : Math.min(300, damaged.length);
        damaged[chance.nextInt(within)] = (byte) chance.nextInt(256);
      }
      Files.write(file, damaged);
      assertNotNull(new Probe().read(file));
    }
  }

  @Test
  void noise() throws IOException {
    SplittableRandom chance = new SplittableRandom(7);
    for (Format format : Format.values()) {
      byte[] noise = new byte[5000];
      chance.nextBytes(noise);
      Path file = folder.resolve("noise." + format.extensions().getFirst());
      Files.write(file, noise);
      Unreadable why = assertInstanceOf(Unreadable.class, new Probe().read(file));
      assertEquals(Reason.MISLABELLED, why.reason(), format.name());
    }
  }

  @Test
  void everyFlippedBitOfAPngIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(Corpus.file("plain.png"));
    Path file = folder.resolve("flipped.png");
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      assertFalse(isAccepted(file, damaged), "byte " + i);
    }
  }
}
