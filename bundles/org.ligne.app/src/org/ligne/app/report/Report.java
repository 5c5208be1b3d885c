package org.ligne.app.report;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a user can send us: on what Ligne runs and where it failed. It holds no text of the user's
 * files and no name: folders of the user are replaced by what they are.
 *
 * @param facts versions and the like, in their order
 * @param failures entries of the log
 * @param hidden texts that must not appear, and what stands in their place; the longest first
 */
record Report(Map<String, String> facts, List<String> failures, Map<String, String> hidden) {

  /** The report, always in English: it is for us. */
  String text() {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("What happened, and what did you do just before?").add("").add("").add("");
    facts.forEach((name, value) -> lines.add(name + ": " + value));
    lines.add("");
    lines.add(failures.isEmpty() ? "No failure has been logged." : "Failures logged last:");
    failures.forEach(failure -> lines.add("").add(failure));
    return withoutNames(lines.toString());
  }

  private String withoutNames(String text) {
    String result = text;
    for (Map.Entry<String, String> name : hidden.entrySet()) {
      result = result.replace(name.getKey(), name.getValue());
    }
    return result;
  }
}
