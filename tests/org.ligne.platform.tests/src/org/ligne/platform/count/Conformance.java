package org.ligne.platform.count;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases in the layout of twitter-text's conformance data: ours, and behind them the public ones
 * where the system property {@code ligne.conformance} names the folder they lie in.
 */
final class Conformance {
  private static final String NO_FOLDER = "none";
  private static final String FOLDER = System.getProperty("ligne.conformance", NO_FOLDER);

  private Conformance() {}

  /**
   * One case.
   *
   * @param name what it is about
   * @param text what is counted
   * @param expected what the library's authors expect
   */
  record Case(String name, String text, JsonNode expected) {}

  /** The cases of some sections of a file, in order. */
  static List<Case> of(String file, String... sections) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream ours = Conformance.class.getResourceAsStream("conformance/" + file)) {
      read(new YAMLMapper().readTree(ours), "ours", sections, cases);
    }
    if (!FOLDER.equals(NO_FOLDER)) {
      try (InputStream theirs = Files.newInputStream(Path.of(FOLDER, file))) {
        read(new YAMLMapper().readTree(theirs), "public", sections, cases);
      }
    }
    return cases;
  }

  private static void read(JsonNode file, String from, String[] sections, List<Case> cases) {
    for (String section : sections) {
      for (JsonNode each : file.path("tests").path(section)) {
        String name = from + ": " + section + ": " + each.path("description").asText();
        cases.add(new Case(name, each.path("text").asText(), each.path("expected")));
      }
    }
  }
}
