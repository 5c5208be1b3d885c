package org.ligne.platform.twin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * When two texts count as almost the same, and how much work it may take to find out.
 *
 * @param run how many neighbouring characters are compared at a time
 * @param percent the share of runs two such texts have in common, of all that either has
 * @param compared how many earlier texts a text is compared with in full
 * @param visited how many earlier texts are looked at to choose those
 */
public record Likeness(int run, int percent, int compared, int visited) {
  private static final String FILE = "likeness.properties";

  /** What the data says. */
  public static Likeness usual() {
    Properties data = new Properties();
    try (InputStream in = Likeness.class.getResourceAsStream(FILE)) {
      data.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return new Likeness(
        figure(data, "run"),
        figure(data, "percent"),
        figure(data, "compared"),
        figure(data, "visited"));
  }

  private static int figure(Properties data, String name) {
    return Integer.parseInt(data.getProperty(name).strip());
  }

  /** The least number of runs two texts with so many runs must have in common. */
  int least(int some, int others) {
    return Math.ceilDiv(percent * (some + others), 100 + percent);
  }

  /** The least number of runs another text must have, or have in common, with one of so many. */
  int least(int runs) {
    return Math.ceilDiv(percent * runs, 100);
  }
}
