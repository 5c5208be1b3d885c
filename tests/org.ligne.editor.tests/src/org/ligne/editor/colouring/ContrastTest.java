package org.ligne.editor.colouring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every colour can be read on the grounds of both themes, the marked line of the caret included: at
 * least the 4.5 to 1 that the accessibility guidelines ask for.
 */
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final int WHITE = 0xFFFFFF;
  private static final int LIGHT_CARET_LINE = 0xE8F2FE;
  private static final int DARK = 0x1E1F22;
  private static final int DARK_CARET_LINE = 0x373737;

  private static final Path BUNDLE =
      Path.of(System.getProperty("ligne.root"), "bundles", "org.ligne.editor");

  @ParameterizedTest
  @EnumSource
  void lightColoursCanBeRead(Style style) throws IOException {
    var definition =
        Pattern.compile(
            "<colorDefinition id=\"" + style.colour() + "\"[^>]*value=\"(\\d+),(\\d+),(\\d+)\"",
            Pattern.DOTALL);
    var found = definition.matcher(Files.readString(BUNDLE.resolve("plugin.xml")));
    assertTrue(found.find(), style.colour());
    int colour =
        Integer.parseInt(found.group(1)) << 16
            | Integer.parseInt(found.group(2)) << 8
            | Integer.parseInt(found.group(3));
    assertReadable(style, colour, WHITE);
    assertReadable(style, colour, LIGHT_CARET_LINE);
  }

  @ParameterizedTest
  @EnumSource
  void darkColoursCanBeRead(Style style) throws IOException {
    String id = style.colour().replace('.', '-');
    var definition = Pattern.compile("#" + id + " \\{ color: #([0-9a-f]{6}); \\}");
    var found = definition.matcher(Files.readString(BUNDLE.resolve("css/dark.css")));
    assertTrue(found.find(), id);
    int colour = Integer.parseInt(found.group(1), 16);
    assertReadable(style, colour, DARK);
    assertReadable(style, colour, DARK_CARET_LINE);
  }

  @Test
  void labelsExistInBothLanguages() throws IOException {
    for (var file : new String[] {"plugin.properties", "plugin_fr.properties"}) {
      String texts = Files.readString(BUNDLE.resolve(file));
      for (var style : Style.values()) {
        var label = Pattern.compile("(?m)^colour\\." + style.key() + " = \\S").matcher(texts);
        assertTrue(label.find(), () -> style + " in " + file);
      }
    }
  }

  private static void assertReadable(Style style, int colour, int ground) {
    double contrast = contrast(colour, ground);
    assertTrue(contrast >= LEAST, () -> style + ": " + contrast);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
