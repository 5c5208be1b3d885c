package org.ligne.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a project of a wanted size: one brand, one campaign, posts on one or two channels inside
 * two-week phases, some of them fixed, some after others. The same size and seed give the same
 * text.
 */
final class GeneratedProject {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final List<String> PLATFORMS =
      List.of("Facebook", "LinkedIn", "X", "Threads", "Mastodon", "Bluesky", "Blog", "Newsletter");
  private static final List<String> PILLARS = List.of("Craft", "Origins", "Offers", "People");
  private static final int PHASE_DAYS = 14;
  private static final int PEOPLE = 8;

  private final int entries;
  private final int files;
  private final int channels;
  private final int phases;
  private final SplittableRandom random;
  private StringBuilder out = new StringBuilder();

  /**
   * A project to be written.
   *
   * @param entries how many entries its schedule has
   * @param weeks over how many weeks they are spread
   */
  GeneratedProject(int entries, int weeks, int channels, long seed) {
    this(entries, 1, weeks, channels, seed);
  }

  /**
   * A project to be written in several files, each with a campaign of its own.
   *
   * @param entries how many entries each campaign has; two thirds as many posts
   */
  GeneratedProject(int entries, int files, int weeks, int channels, long seed) {
    this.entries = entries;
    this.files = files;
    this.channels = channels;
    this.phases = weeks * 7 / PHASE_DAYS;
    this.random = new SplittableRandom(seed);
  }

  /** Writes the project into a folder. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    line();
    for (int i = 0; i < files; i++) {
      campaign(i == 0 ? "Big" : "Big" + i);
      Files.writeString(folder.resolve(name(i)), out);
      out = new StringBuilder();
    }
  }

  /** The file of a campaign; the first holds the line too. */
  static String name(int file) {
    return file == 0 ? "generated.ligne" : "generated" + file + ".ligne";
  }

  private void line() {
    add("line Brand for \"Generated brand\" {\n  languages en\n  zone Europe/Paris\n");
    PILLARS.forEach(pillar -> add("  pillar %s share 25%% +- 25%%\n", pillar));
    add("  audience Everyone { peak weekdays 12:00-13:30, 18:00-20:00 }\n");
    for (int i = 0; i < channels; i++) {
      add("  channel c%d on %s account \"c%d\" owned {\n", i, platform(i), i);
      add("    window day 08:00-20:00\n    gap at least 2h\n    at most 4 per day\n  }\n");
    }
    add("  team {\n");
    for (int i = 0; i < PEOPLE; i++) {
      add("    editor p%d capacity 8 per day\n", i);
    }
    add("  }\n}\n\n");
  }

  private static String platform(int channel) {
    return PLATFORMS.get(channel % PLATFORMS.size());
  }

  private void campaign(String name) {
    LocalDate last = START.plusDays((long) phases * PHASE_DAYS - 1);
    add("campaign %s follows Brand {\n  from %s to %s\n", name, START, last);
    for (int i = 0; i < phases; i++) {
      LocalDate first = START.plusDays((long) i * PHASE_DAYS);
      add("  phase phase%d %s to %s\n", i, first, first.plusDays(PHASE_DAYS - 1L));
    }
    String previous = null;
    for (int written = 0, post = 0; written < entries; post++) {
      int width = Math.min(entries - written, 1 + random.nextInt(2));
      int phase = written * phases / entries;
      post(post, phase, width, post % 8 == 7 ? previous : null);
      previous = "post" + post;
      written += width;
    }
    add("}\n");
  }

  private void post(int number, int phase, int width, String after) {
    int first = random.nextInt(channels);
    add("\n  post post%d in phase%d pillar %s", number, phase, PILLARS.get(number % 4));
    add(" by p%d {\n    on c%d", random.nextInt(PEOPLE), first);
    if (width == 2) {
      add(", c%d", (first + 1 + random.nextInt(channels - 1)) % channels);
    }
    add("\n    text en \"Post number %d of a generated plan.\"\n", number);
    add("    title en \"Post %d\"\n", number);
    if (after != null) {
      add("    after %s by at least 2h\n", after);
    }
    add("  }\n");
  }

  private void add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments));
  }
}
