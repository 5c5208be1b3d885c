package org.ligne.media.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for contents: equal for equal contents wherever they are. */
final class Contents {

  /**
   * Longer files are films, of which opening reads less than hashing would: they are known by
   * place, size and time.
   */
  private static final long LONGEST = 1 << 25;

  private Contents() {}

  static String of(Path file, Stamp stamp) throws IOException {
    if (stamp.size() > LONGEST) {
      return "place-" + ofText(place(file) + "\n" + stamp.text());
    }
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] some = new byte[1 << 16];
      int count = in.read(some);
      while (count > 0) {
        digest.update(some, 0, count);
        count = in.read(some);
      }
    }
    return "content-" + HexFormat.of().formatHex(digest.digest());
  }

  static String ofText(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every JDK has it.
    }
  }
}
