package org.ligne.visual.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;

/** Pictures as addresses that hold them, for files that stand alone. */
final class PhotoData {
  private PhotoData() {}

  /** The picture as an address; empty if it is gone. */
  static String of(Photo photo) {
    try {
      byte[] content = Files.readAllBytes(photo.file());
      String data = Base64.getEncoder().encodeToString(content);
      return "data:" + Photos.type(content) + ";base64," + data;
    } catch (IOException e) {
      return ""; // It went after it was looked at; its place stays empty.
    }
  }
}
