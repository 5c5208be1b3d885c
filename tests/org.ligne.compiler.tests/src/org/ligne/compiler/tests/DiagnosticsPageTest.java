package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ligne.model.diagnostic.DiagnosticCode;

/** {@code docs/diagnostics.md} and the program know the same codes. */
class DiagnosticsPageTest {
  /**
   * A row: the code, perhaps with a link, its severity, something about cause and cure, and whether
   * there is a quick fix, which the tests of the fixes compare.
   */
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[?`([a-z0-9-]+)`\\]?(?:\\((\\S+)\\))? \\| (\\w+) \\| [^|]+ \\| [^|]+ \\|(?:"
              + " (?:yes|–) \\|)?$",
          Pattern.MULTILINE);

  private record Row(String code, String link, String severity) {
    @Override
    public String toString() {
      return code + " " + severity;
    }
  }

  private static List<Row> rows() throws IOException {
    String page = Files.readString(RepositoryFolder.path("docs/diagnostics.md"));
    List<Row> rows = new ArrayList<>();
    for (Matcher row = ROW.matcher(page); row.find(); ) {
      rows.add(new Row(row.group(1), row.group(2), row.group(3)));
    }
    return rows;
  }

  @Test
  void pageAndCodesAgree() throws IOException {
    Set<String> known = new TreeSet<>();
    for (DiagnosticCode code : Codes.all()) {
      known.add(code.id() + " " + code.severity().name().toLowerCase(Locale.ROOT));
    }
    Set<String> documented = new TreeSet<>();
    rows().forEach(row -> documented.add(row.toString()));
    assertEquals(String.join("\n", known), String.join("\n", documented));
  }

  @Test
  void aCodeMeansOneThing() throws IOException {
    Set<String> ids = new HashSet<>();
    Codes.all().forEach(code -> assertTrue(ids.add(code.id()), "twice: " + code.id()));
    Set<String> documented = new HashSet<>();
    rows().forEach(row -> assertTrue(documented.add(row.code()), "twice: " + row.code()));
  }

  @Test
  void everyWrongPlanIsLinkedFromItsCode() throws IOException {
    Set<String> linked = new TreeSet<>();
    for (Row row : rows()) {
      if (row.link() != null) {
        assertTrue(Files.exists(RepositoryFolder.path("docs/" + row.link())), row.link());
        linked.add(row.code());
      }
    }
    Set<String> plans = new TreeSet<>();
    BrokenPlan.all().forEach(plan -> plans.add(plan.code()));
    assertEquals(plans, linked);
  }
}
