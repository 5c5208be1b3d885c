package org.ligne.visual.draw;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out what is in the files of pictures: PNG, JPEG, GIF and WebP. Only their beginnings are
 * read. Any thread.
 */
public final class Photos {
  private static final int PNG = 0x89504e47;
  private static final int GIF = 0x47494638;
  private static final int RIFF = 0x52494646;
  private static final int JPEG = 0xffd8;
  private static final int HALF = 16;

  private Photos() {}

  /**
   * The picture in a file; empty if it is of another kind, or broken.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<Photo> read(Path file) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      Size size = size(new DataInputStream(stream));
      long stamp = Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file);
      return size.width > 0 && size.height > 0
          ? Optional.of(new Photo(file, size.width, size.height, size.turned, stamp))
          : Optional.empty();
    } catch (EOFException e) {
      return Optional.empty(); // It ends before it says what it is.
    }
  }

  /** The kind of picture in a file, as the web names it. */
  public static String type(byte[] content) {
    if (content.length < 4) {
      return "application/octet-stream";
    }
    int head =
        content[0] << 24 | (content[1] & 0xff) << 16 | (content[2] & 0xff) << 8 | content[3] & 0xff;
    return switch (head) {
      case PNG -> "image/png";
      case GIF -> "image/gif";
      case RIFF -> "image/webp";
      default -> head >>> HALF == JPEG ? "image/jpeg" : "application/octet-stream";
    };
  }

  record Size(int width, int height, int turned) {
    static final Size NONE = new Size(0, 0);

    Size(int width, int height) {
      this(width, height, 0);
    }
  }

  private static Size size(DataInputStream in) throws IOException {
    int head = in.readInt();
    return switch (head) {
      case PNG -> png(in);
      case GIF -> gif(in);
      case RIFF -> webp(in);
      default -> head >>> HALF == JPEG ? new JpegHead(in).size(head & 0xffff) : Size.NONE;
    };
  }

  private static Size png(DataInputStream in) throws IOException {
    in.skipNBytes(12);
    return new Size(in.readInt(), in.readInt());
  }

  private static Size gif(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    return new Size(little(in, 2), little(in, 2));
  }

  /** A number with its lowest byte first. */
  private static int little(DataInputStream in, int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= in.readUnsignedByte() << 8 * i;
    }
    return value;
  }

  private static Size webp(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    byte[] kind = in.readNBytes(4);
    in.skipNBytes(4);
    return switch (new String(kind, StandardCharsets.ISO_8859_1)) {
      case "VP8X" -> extended(in);
      case "VP8L" -> lossless(in);
      case "VP8 " -> lossy(in);
      default -> Size.NONE;
    };
  }

  private static Size extended(DataInputStream in) throws IOException {
    in.skipNBytes(4);
    return new Size(little(in, 3) + 1, little(in, 3) + 1);
  }

  private static Size lossless(DataInputStream in) throws IOException {
    in.skipNBytes(1);
    int bits = little(in, 4);
    return new Size((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
  }

  private static Size lossy(DataInputStream in) throws IOException {
    in.skipNBytes(6);
    return new Size(little(in, 2) & 0x3fff, little(in, 2) & 0x3fff);
  }
}
