package org.ligne.visual.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide letters are where there is no window to ask: the widths shared by Arial, Helvetica,
 * Liberation Sans and others, of which every system has one. Any thread.
 */
final class Letters {
  /** The family of fonts that these widths are those of. */
  static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

  private static final double SMALL = 10.5;
  private static final double NORMAL = 12;
  private static final double TITLE = 16;
  private static final double LEADING = 1.25;
  private static final int OTHER = 600;
  private static final int IDEOGRAPH = 1000;
  private static final int PICTURE = 1300;
  private static final int FIRST_IDEOGRAPH = 0x2e80;
  private static final int FIRST_PICTURE = 0x1f000;
  private static final Letters PLAIN = new Letters("plain");
  private static final Letters BOLD = new Letters("bold");

  private final Map<Integer, Integer> widths = new HashMap<>();

  private Letters(String weight) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Letters.class.getResourceAsStream("widths.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(" "))
          .filter(row -> row[0].equals(weight))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    List<String> run = Arrays.asList(row).subList(2, row.length);
    int first = Integer.parseInt(row[1]);
    for (int i = 0; i < run.size(); i++) {
      widths.put(first + i, Integer.parseInt(run.get(i)));
    }
  }

  /** The size of letters. */
  static double size(Face face) {
    return switch (face) {
      case NORMAL, STRONG -> NORMAL;
      case SMALL -> SMALL;
      case TITLE -> TITLE;
    };
  }

  static boolean isBold(Face face) {
    return face == Face.STRONG || face == Face.TITLE;
  }

  static double height(Face face) {
    return Math.ceil(size(face) * LEADING);
  }

  /** How wide a text is. */
  static double width(String text, Face face) {
    Letters letters = isBold(face) ? BOLD : PLAIN;
    return text.codePoints().map(letters::width).sum() * size(face) / 1000;
  }

  private int width(int letter) {
    Integer known = widths.get(letter);
    return known == null ? guess(letter) : known;
  }

  private static int guess(int letter) {
    int kind = Character.getType(letter);
    if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT) {
      return 0;
    }
    if (letter >= FIRST_PICTURE) {
      return PICTURE;
    }
    return letter >= FIRST_IDEOGRAPH ? IDEOGRAPH : OTHER;
  }
}
