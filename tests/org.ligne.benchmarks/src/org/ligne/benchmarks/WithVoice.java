package org.ligne.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Gives the line of a generated project a voice and rules over the plan. */
final class WithVoice {
  private static final String LINE = "line Brand for \"Generated brand\" {\n";

  private WithVoice() {}

  /** Adds so many rules over texts and, where there are any, ten over the plan. */
  static void add(Path folder, int rules) throws IOException {
    if (rules > 0) {
      Path file = folder.resolve(GeneratedProject.name(0));
      String text = Files.readString(file);
      Files.writeString(file, text.replace(LINE, LINE + voice(rules) + plan()));
    }
  }

  private static String voice(int rules) {
    StringBuilder voice =
        new StringBuilder("  voice {\n    readability at least 20\n    emoji at most 3\n");
    for (int rule = 0; rule < rules - 2; rule++) {
      String format =
          rule % 2 == 0
              ? "    forbid \"word%1$d\", \"no %1$d\"\n"
              : "    prefer \"this\" over \"word%d\"\n";
      voice.append(String.format(Locale.ROOT, format, rule));
    }
    return voice.append("  }\n").toString();
  }

  private static String plan() {
    StringBuilder plan = new StringBuilder("  plan {\n");
    for (int channel = 0; channel < 5; channel++) {
      plan.append(String.format(Locale.ROOT, "    share of posts on c%d at most 90%%%n", channel));
      plan.append(String.format(Locale.ROOT, "    at most 500 posts on c%d per month%n", channel));
    }
    return plan.append("  }\n").toString();
  }
}
