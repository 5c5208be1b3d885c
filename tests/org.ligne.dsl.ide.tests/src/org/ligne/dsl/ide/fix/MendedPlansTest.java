package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.families.SampleFile;

/** What a fix promises: its fault is gone, no other has come, and the text is still laid out. */
class MendedPlansTest {
  private static final SourceFormatter FORMATTER = Compiler.create(Locale.ENGLISH).formatter();

  @TempDir static Path folder;
  private static Workshop workshop;

  @BeforeAll
  static void open() {
    workshop = new Workshop(folder, Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    workshop.close();
  }

  static Set<String> codes() {
    return new TreeSet<>(new FixCatalogue().fixes().codes());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void fixesMend(String code) {
    BrokenPlan plan = BrokenPlan.of(code);
    plan.files().forEach(file -> workshop.write(file, SampleFile.PICTURE.bytes()));
    try {
      workshop.plan(plan.isPlanned()).show(plan.text());
      List<CodeAction> fixes = workshop.fixes(code);
      assertFalse(fixes.isEmpty(), "nothing offered");
      assertEquals(true, fixes.getFirst().getIsPreferred(), fixes.getFirst().getTitle());
      for (CodeAction fix : fixes) {
        check(plan, fix);
      }
    } finally {
      plan.files().forEach(workshop::delete);
    }
  }

  private static void check(BrokenPlan plan, CodeAction fix) {
    workshop.show(plan.text());
    List<String> codes = workshop.codes();
    List<String> errors = workshop.errors();
    String mended = workshop.with(fix);
    workshop.show(mended);
    String words = fix.getTitle() + "\n" + mended;
    assertTrue(count(workshop.codes(), plan.code()) < count(codes, plan.code()), words);
    List<String> fresh = workshop.errors();
    errors.forEach(fresh::remove);
    if (Boolean.TRUE.equals(fix.getIsPreferred())) {
      assertEquals(List.of(), fresh, words);
    } else {
      assertFalse(fresh.contains("syntax-error"), words);
    }
    if (isLaidOut(plan.text()) && !fresh.contains("syntax-error")) {
      assertEquals(FORMATTER.format(mended).text(), mended, fix.getTitle());
    }
  }

  private static boolean isLaidOut(String text) {
    return FORMATTER.format(text).outcome() == SourceFormatter.Outcome.UNCHANGED;
  }

  private static long count(List<String> codes, String code) {
    return codes.stream().filter(code::equals).count();
  }
}
