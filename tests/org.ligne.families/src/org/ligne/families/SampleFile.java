package org.ligne.families;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Small files that every network takes, for plans whose files do not matter. */
public enum SampleFile {
  /** A JPEG of 640 by 800 pixels. */
  PICTURE("picture.jpg"),
  /** An MP4 of six seconds, upright, with sound. */
  FILM("film.mp4");

  private final byte[] bytes;

  SampleFile(String name) {
    this.bytes = read(name);
  }

  /** What is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  private static byte[] read(String name) {
    try (InputStream in = SampleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
