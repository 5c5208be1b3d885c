package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that mean harm are refused, with a reason, for less memory than one photo takes. */
class BoundedMemoryTest {
  private static final long MOST = 4 << 20;
  private static final long GIANT = 2L << 30;
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir static Path folder;

  /** Classes are loaded before anything is measured. */
  @BeforeAll
  static void warm() throws IOException {
    for (Path file : Corpus.files()) {
      new Probe().read(file);
    }
  }

  private static void assertRefused(Path file, Reason reason) {
    long before = MEMORY.getCurrentThreadAllocatedBytes();
    Reading reading = new Probe().read(file);
    long taken = MEMORY.getCurrentThreadAllocatedBytes() - before;
    assertEquals(reason, assertInstanceOf(Unreadable.class, reading).reason());
    assertTrue(taken > 0 && taken < MOST, taken + " bytes for " + file.getFileName());
  }

  @ParameterizedTest
  @CsvSource({
    "bomb.png, bomb.png, TOO_LARGE",
    "bomb.docx, bomb.docx, TOO_LARGE",
    "bomb.docx, bomb.pptx, TOO_LARGE",
    "bomb.docx, bomb.jpg, TOO_LARGE",
    "bomb.docx, bomb.srt, TOO_LARGE",
    "empty.jpg, empty.png, EMPTY",
    "empty.jpg, empty.srt, EMPTY",
    "cut-data.png, cut.png, TRUNCATED",
    "cut-late.mp4, cut.mp4, TRUNCATED",
    "cut.docx, cut.docx, TRUNCATED",
  })
  void bombsAndScraps(String name, String as, Reason reason) throws IOException {
    Path file =
        Files.copy(Corpus.file(name), folder.resolve(as), StandardCopyOption.REPLACE_EXISTING);
    assertRefused(file, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "plain.png, TOO_LARGE",
    "plain.jpg, TOO_LARGE",
    "moving.gif, TOO_LARGE",
    "plain.srt, TOO_LARGE",
    "plain.vtt, TOO_LARGE",
    "pages.pdf, TRUNCATED",
    "text.docx, TRUNCATED",
  })
  void twoGigabytesOfHoles(String name, Reason reason) throws IOException {
    Path file = folder.resolve("giant-" + name);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      out.write(ByteBuffer.wrap(Files.readAllBytes(Corpus.file(name))), 0);
      out.write(ByteBuffer.allocate(1), GIANT - 1);
    }
    assertRefused(file, reason);
    Files.delete(file);
  }

  @Test
  void aFileOfNoKnownFormatCostsItsHead() throws IOException {
    Path file = Files.write(folder.resolve("zeros.mp4"), new byte[8 << 20]);
    assertRefused(file, Reason.MISLABELLED);
  }
}
