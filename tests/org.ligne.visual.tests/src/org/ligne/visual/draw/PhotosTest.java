package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
  private static final String FRAME = "ffc0 0011 08 0300 0400 03 012200 021101 031101";

  @TempDir private Path folder;

  private Optional<Photo> read(String hex) throws IOException {
    Path file = folder.resolve("picture");
    Files.write(file, HexFormat.of().parseHex(hex.replace(" ", "")));
    return Photos.read(file);
  }

  private static String ascii(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void assertSize(int width, int height, int turned, String hex) throws IOException {
    Photo photo = read(hex).orElseThrow();
    assertEquals(width, photo.width());
    assertEquals(height, photo.height());
    assertEquals(turned, photo.turned());
  }

  @Test
  void readsTheSizeOfEachKind() throws IOException {
    assertSize(640, 480, 0, "89504e47 0d0a1a0a 0000000d 49484452 00000280 000001e0 0806");
    assertSize(320, 200, 0, ascii("GIF89a") + "4001 c800 f70000");
    assertSize(
        300,
        400,
        0,
        ascii("RIFF") + "00000000" + ascii("WEBPVP8X") + "0a000000 00000000 2b0100 8f0100");
    assertSize(
        1024, 768, 0, ascii("RIFF") + "00000000" + ascii("WEBPVP8L") + "00000000 2f ffc3bf00");
    assertSize(
        16,
        8,
        0,
        ascii("RIFF") + "00000000" + ascii("WEBPVP8 ") + "00000000 000000 9d012a 1000 0800");
    assertSize(1024, 768, 0, "ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 0000 " + FRAME);
  }

  /** A telephone held upright says so; its pixels lie on their side. */
  @Test
  void turnsPhotographsAsTheCameraWasHeld() throws IOException {
    assertSize(
        768,
        1024,
        1,
        "ffd8 " + exif("4d4d 002a 00000008 0001 0112 0003 00000001 0006 0000 00000000") + FRAME);
    assertSize(
        768,
        1024,
        3,
        "ffd8 " + exif("4949 2a00 08000000 0100 1201 0300 01000000 0800 0000 00000000") + FRAME);
    assertSize(
        1024,
        768,
        2,
        "ffd8 " + exif("4d4d 002a 00000008 0001 0112 0003 00000001 0003 0000 00000000") + FRAME);
  }

  private static String exif(String tiff) {
    String content = ascii("Exif\0\0") + tiff.replace(" ", "");
    return "ffe1 %04x %s ".formatted(content.length() / 2 + 2, content);
  }

  @Test
  void whatIsNoPictureIsNone() throws IOException {
    assertEquals(Optional.empty(), read("00"));
    assertEquals(Optional.empty(), read("ffd8 ffd9"));
    assertEquals(Optional.empty(), read("ffd8 ffda 0000"));
    assertEquals(Optional.empty(), read(ascii("Plain text.")));
    assertThrows(NoSuchFileException.class, () -> Photos.read(folder.resolve("gone.png")));
  }

  @Test
  void anImageFileIsHeldOrLinked() throws IOException {
    Photo photo = read("89504e47 0d0a1a0a 0000000d 49484452 00000280 000001e0 0806").orElseThrow();
    Box part = new Box(0, 100, 640, 280);
    SvgSurface holding = new SvgSurface(Palettes.LIGHT, 100, 100, "a");
    holding.image(photo, part, new Box(5, 5, 64, 28));
    assertTrue(holding.file("t").contains("href=\"data:image/png;base64,iVBORw0KGgo"));
    assertTrue(holding.file("t").contains("viewBox=\"0 100 640 280\""));
    SvgSurface linking = new SvgSurface(Palettes.LIGHT, 100, 100, "a").linking(each -> "b.png");
    linking.image(photo, part, new Box(5, 5, 64, 28));
    assertTrue(linking.file("t").contains("href=\"b.png\""));
    Files.delete(photo.file());
    SvgSurface gone = new SvgSurface(Palettes.LIGHT, 100, 100, "a");
    gone.image(photo, part, new Box(5, 5, 64, 28));
    assertTrue(!gone.file("t").contains("image"));
  }
}
