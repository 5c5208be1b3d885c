package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs write although no standard says so, and everybody reads. */
class LenienceTest {

  @TempDir Path folder;

  private Reading read(String name, byte[] content) throws IOException {
    return new Probe().read(Files.write(folder.resolve(name), content));
  }

  private int pages(String pdf) throws IOException {
    Reading reading = read("a.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1));
    return assertInstanceOf(DocumentFacts.class, reading).pages().orElseThrow();
  }

  private static byte[] corpus(String name) throws IOException {
    return Files.readAllBytes(Corpus.file(name));
  }

  private static String pdf() throws IOException {
    return new String(corpus("pages.pdf"), StandardCharsets.ISO_8859_1);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void aSinglePictureMayLackItsEndButNoAnimation() throws IOException {
    byte[] still = corpus("plain.gif");
    byte[] moving = corpus("moving.gif");
    assertInstanceOf(ImageFacts.class, read("a.gif", Arrays.copyOf(still, still.length - 1)));
    Unreadable why =
        assertInstanceOf(Unreadable.class, read("b.gif", Arrays.copyOf(moving, moving.length - 1)));
    assertEquals(Reason.TRUNCATED, why.reason());
  }

  @Test
  void zerosBehindAFilmAreNothing() throws IOException {
    assertEquals(
        64,
        assertInstanceOf(VideoFacts.class, read("a.mp4", join(corpus("plain.mp4"), new byte[100])))
            .picture()
            .width());
  }

  @Test
  void bytesBetweenTheSegmentsOfAJpegAreNothing() throws IOException {
    byte[] plain = corpus("plain.jpg");
    byte[] start = Arrays.copyOf(plain, 20);
    byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
    assertInstanceOf(ImageFacts.class, read("a.jpg", join(start, new byte[3], rest)));
  }

  @Test
  void linesOfAnIndexMayBeShort() throws IOException {
    String text = pdf();
    int index = text.indexOf("xref\n0");
    assertEquals(3, pages(text.substring(0, index) + text.substring(index).replace(" \n", "\n")));
  }

  @Test
  void somethingMayStandBeforeAPdf() throws IOException {
    assertEquals(3, pages("Content-Type: application/pdf\r\n\r\n" + pdf()));
  }

  @Test
  void theNewestIndexOfAPdfCounts() throws IOException {
    String text = pdf();
    int old = text.indexOf("xref\n0");
    String object = "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n";
    String index =
        String.format(
            Locale.ROOT,
            "xref\n2 1\n%010d 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\n",
            text.length(),
            old);
    int start = text.length() + object.length();
    assertEquals(1, pages(text + object + index + "startxref\n" + start + "\n%%EOF\n"));
  }

  @Test
  void anIndexThatRefersToItselfIsFollowedOnce() throws IOException {
    String text = pdf();
    int index = text.indexOf("xref\n0");
    assertEquals(3, pages(text.replace("/Root", "/Prev " + index + " /Root")));
  }

  /**
   * Five thousand fields, each of which says that it has thousands of values, would keep a library
   * busy for long.
   */
  @Test
  void aBlockOfExifThatMakesNoSenseTurnsNothing() throws IOException {
    ByteBuffer block = ByteBuffer.allocate(65_000);
    block.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    block.putShort((short) 5000);
    for (int i = 0; i < 5000; i++) {
      block.putShort((short) (0x4000 + i)).putShort((short) 4).putInt(16_000).putInt(8);
    }
    ByteBuffer head = ByteBuffer.allocate(4);
    head.putShort((short) 0xFFE1).putShort((short) (block.capacity() + 2));
    byte[] plain = corpus("plain.jpg");
    byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
    byte[] made = join(Arrays.copyOf(plain, 2), head.array(), block.array(), rest);
    assertEquals(1, assertInstanceOf(ImageFacts.class, read("a.jpg", made)).orientation());
  }

  @Test
  void whoIsInterruptedReadsNoFurther() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> new Probe().read(Corpus.file("plain.png")));
    assertTrue(Thread.interrupted());
  }
}
