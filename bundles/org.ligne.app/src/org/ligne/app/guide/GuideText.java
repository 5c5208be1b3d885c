package org.ligne.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ligne.editor.connection.UiLanguage;
import org.osgi.framework.FrameworkUtil;

/**
 * The text of the guide in the language of the workbench: packed into this bundle, or from a folder
 * while Ligne is developed.
 */
final class GuideText {
  private static final String ENGLISH = "language.md";
  private static final String FRENCH = "language.fr.md";

  /** The root of the sources, where there are any. */
  private static final String PROPERTY = "ligne.root";

  private GuideText() {}

  static String read() {
    String file = Locale.FRENCH.equals(UiLanguage.locale()) ? FRENCH : ENGLISH;
    URL packed = FrameworkUtil.getBundle(GuideText.class).getEntry("docs/" + file);
    try {
      return packed == null ? unpacked(file) : packed(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packed(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unpacked(String file) throws IOException {
    String root = System.getProperty(PROPERTY);
    if (root == null) {
      throw new IOException("the bundle lacks docs/" + file);
    }
    return Files.readString(Path.of(root, "docs", file), StandardCharsets.UTF_8);
  }
}
