package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.editor.icons.Icon;
import org.ligne.ui.tests.driver.Ui;
import org.osgi.framework.Bundle;

/** The icons are there, sharp at every zoom, and seen on light and on dark grounds. */
class IconsTest {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
  private static final double LEAST_CONTRAST = 3;

  @ParameterizedTest
  @EnumSource(Icon.class)
  void isDrawnAtEveryZoom(Icon icon) {
    for (int zoom : new int[] {100, 150, 200, 300}) {
      ImageData data = icon.descriptor().getImageData(zoom);
      assertEquals(16 * zoom / 100, data.width, icon + " at " + zoom + " %");
      assertTrue(marks(data) > 10, icon + " is empty at " + zoom + " %");
    }
  }

  /** Were it merely grey, a bright icon would be white, and stand out on a dark ground. */
  @Test
  void whatCannotBeDoneIsHalfTransparent() {
    Icon icon = Icon.values()[0];
    Image plain = Ui.get(() -> icon.descriptor().createImage());
    Image disabled = Ui.get(() -> new Image(Ui.display(), plain, SWT.IMAGE_DISABLE));
    try {
      int full = opacity(plain.getImageData());
      int half = opacity(disabled.getImageData());
      assertTrue(half > 0 && half < full * 2 / 3, icon + ": " + half + " of " + full);
    } finally {
      Ui.run(plain::dispose);
      Ui.run(disabled::dispose);
    }
  }

  /** That of the point that is least transparent. */
  private static int opacity(ImageData data) {
    int most = 0;
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        most = Math.max(most, data.getAlpha(x, y));
      }
    }
    return most;
  }

  private static int marks(ImageData data) {
    int marks = 0;
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        marks += data.getAlpha(x, y) > 127 ? 1 : 0;
      }
    }
    return marks;
  }

  @ParameterizedTest
  @EnumSource(Icon.class)
  void isSeenOnLightAndDark(Icon icon) throws IOException {
    for (String colour : colours(icon)) {
      assertTrue(contrast(colour, "#ffffff") >= LEAST_CONTRAST, icon + " on white: " + colour);
      assertTrue(contrast(colour, "#2f2f2f") >= LEAST_CONTRAST, icon + " on dark: " + colour);
    }
  }

  @Test
  void noDrawingIsLeftOver() {
    Set<String> drawn =
        Collections.list(bundle().findEntries("icons", "*.svg", false)).stream()
            .map(URL::getPath)
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> used =
        Arrays.stream(Icon.values())
            .map(icon -> icon.path().substring("icons/".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(used, drawn);
  }

  private static Set<String> colours(Icon icon) throws IOException {
    try (InputStream in = bundle().getEntry(icon.path()).openStream()) {
      Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Set<String> colours = found.results().map(m -> m.group()).collect(Collectors.toSet());
      assertFalse(colours.isEmpty(), icon + " has colours");
      return colours;
    }
  }

  private static Bundle bundle() {
    return Platform.getBundle("org.ligne.editor");
  }

  /** Contrast of two colours as WCAG 2 defines it. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
