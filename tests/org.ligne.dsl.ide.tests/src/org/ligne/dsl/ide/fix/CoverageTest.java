package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligne.compiler.CompilerCode;
import org.ligne.compiler.plan.PlanRuleCode;
import org.ligne.compiler.voice.VoiceCode;
import org.ligne.dsl.conversion.ValueCode;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.planning.PlanningCode;
import org.ligne.platform.check.PlatformCode;

/** Each diagnostic an editor can show has a fix, or a reason why it has none. */
class CoverageTest {
  private static final int LEAST = 110;

  /** A row of {@code docs/diagnostics.md} that says it has a quick fix. */
  private static final Pattern MARKED =
      Pattern.compile("^\\| \\[?`([a-z0-9-]+)`.* \\| yes \\|$", Pattern.MULTILINE);

  private static Set<String> fixed() {
    return new TreeSet<>(new FixCatalogue().fixes().codes());
  }

  private static Map<String, String> excused() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    try (InputStream in = CoverageTest.class.getResourceAsStream("no-fix.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> reasons.put(row[0], row[1]));
    }
    return reasons;
  }

  @Test
  void everyCodeIsFixedOrExcused() throws IOException {
    Set<String> known = new TreeSet<>();
    Stream.<DiagnosticCode[]>of(
            SyntaxCode.values(),
            ValueCode.values(),
            StructureCode.values(),
            PlatformCode.values(),
            CompilerCode.values(),
            VoiceCode.values(),
            PlanRuleCode.values(),
            PlanningCode.values())
        .flatMap(Stream::of)
        .forEach(code -> known.add(code.id()));
    Set<String> covered = fixed();
    excused().keySet().forEach(code -> assertTrue(covered.add(code), "fixed after all: " + code));
    assertEquals(known, covered);
  }

  @Test
  void reasonsAreSentences() throws IOException {
    excused().values().forEach(reason -> assertTrue(reason.endsWith("."), reason));
  }

  @Test
  void mostCodesHaveAFix() {
    assertTrue(fixed().size() >= LEAST, fixed().size() + " codes");
  }

  @Test
  void thePageSaysWhichHaveAFix() throws IOException {
    String page = Files.readString(BrokenPlan.repository().resolve("docs/diagnostics.md"));
    Set<String> marked = new TreeSet<>();
    for (Matcher row = MARKED.matcher(page); row.find(); ) {
      marked.add(row.group(1));
    }
    assertEquals(fixed(), marked);
  }
}
