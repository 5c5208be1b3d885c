package org.ligne.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.FrameworkUtil;

/** The text of the guide: packed into this bundle, or from a folder while Ligne is developed. */
final class GuideText {
  private static final String FILE = "language.md";

  /** The root of the sources, where there are any. */
  private static final String PROPERTY = "ligne.root";

  private GuideText() {}

  static String read() {
    URL packed = FrameworkUtil.getBundle(GuideText.class).getEntry("docs/" + FILE);
    try {
      return packed == null ? unpacked() : packed(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packed(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unpacked() throws IOException {
    String root = System.getProperty(PROPERTY);
    if (root == null) {
      throw new IOException("the bundle lacks docs/" + FILE);
    }
    return Files.readString(Path.of(root, "docs", FILE), StandardCharsets.UTF_8);
  }
}
