package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of more than two gigabytes, of which the disk keeps only what is written. Reading more than
 * a little of them fails.
 */
class GiantTest {

  private static final long GIANT = (2L << 30) + 12_345;

  private static final Probe SPARING = new Probe(reading(1 << 20));

  @TempDir Path folder;

  private static Limits reading(long bytes) {
    Limits usual = Limits.usual();
    return new Limits(
        bytes,
        usual.imageBytes(),
        usual.pixels(),
        usual.unpackedBytes(),
        usual.entries(),
        usual.decodedPixels());
  }

  /** A file that begins and ends so. */
  private Path giant(String name, byte[] head, byte[] tail) throws IOException {
    Path file = folder.resolve(name);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      out.write(ByteBuffer.wrap(head), 0);
      out.write(ByteBuffer.wrap(tail), GIANT - tail.length);
    }
    return file;
  }

  private static byte[] corpus(String name) throws IOException {
    return Files.readAllBytes(Corpus.file(name));
  }

  private static byte[] box(String type, long size) {
    return ByteBuffer.allocate(16).putInt(1).put(ascii(type)).putLong(size).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }

  private static Unreadable refused(Path file) {
    return assertInstanceOf(Unreadable.class, SPARING.read(file));
  }

  @Test
  void aFilmIsJudgedByItsDescription() throws IOException {
    byte[] early = corpus("plain.mp4");
    byte[] more = box("mdat", GIANT - early.length);
    VideoFacts facts =
        assertInstanceOf(
            VideoFacts.class, SPARING.read(giant("early.mp4", join(early, more), new byte[1])));
    assertEquals(GIANT, facts.bytes());
    assertEquals(64, facts.picture().width());
    assertTrue(facts.fastStart());
  }

  @Test
  void aFilmIsJudgedByItsDescriptionAlsoAtItsEnd() throws IOException {
    byte[] late = corpus("late.mp4");
    int moov = new String(late, StandardCharsets.ISO_8859_1).indexOf("moov") - 4;
    byte[] description = Arrays.copyOfRange(late, moov, late.length);
    byte[] head = Arrays.copyOf(late, moov);
    byte[] more = box("free", GIANT - moov - description.length);
    Path file = giant("late.mp4", join(head, more), description);
    VideoFacts facts = assertInstanceOf(VideoFacts.class, SPARING.read(file));
    assertEquals("aac", facts.sound().orElseThrow().codec());
    assertFalse(facts.fastStart());
  }

  @Test
  void aFilmThatEndsBeforeItsBoxIsCut() throws IOException {
    byte[] more = box("mdat", GIANT);
    Path file = giant("cut.mp4", join(corpus("plain.mp4"), more), new byte[1]);
    assertEquals(Reason.TRUNCATED, refused(file).reason());
  }

  @Test
  void anImageIsRefusedByItsLength() throws IOException {
    for (String name : new String[] {"plain.png", "plain.jpg", "moving.gif", "plain.tiff"}) {
      Unreadable why = refused(giant(name, corpus(name), new byte[1]));
      assertEquals(Reason.TOO_LARGE, why.reason(), name);
      assertEquals(Unreadable.BYTES, why.part(), name);
      assertEquals(GIANT, why.found(), name);
    }
  }

  @Test
  void nothingIsReadOfZeros() throws IOException {
    assertEquals(
        Reason.MISLABELLED, refused(giant("zeros.mp4", new byte[1], new byte[1])).reason());
  }

  @Test
  void aDocumentIsReadFromItsEnd() throws IOException {
    assertEquals(
        Reason.TRUNCATED, refused(giant("giant.pdf", corpus("pages.pdf"), new byte[1])).reason());
    assertEquals(
        Reason.TRUNCATED, refused(giant("giant.docx", corpus("text.docx"), new byte[1])).reason());
  }

  @Test
  void anIndexFarBackIsFollowedWithoutReadingWhatIsBetween() throws IOException {
    byte[] pdf = corpus("pages.pdf");
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] tail = ascii(text.substring(text.indexOf("startxref")));
    DocumentFacts facts =
        assertInstanceOf(DocumentFacts.class, SPARING.read(giant("far.pdf", pdf, tail)));
    assertEquals(3, facts.pages().orElseThrow());
  }
}
