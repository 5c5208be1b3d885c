package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.diagnostic.Severity;

/**
 * A pack with a mistake: the error stands on the statement, and what the pack says besides is still
 * held against posts.
 */
class FaultyPacksTest {
  private static final String PACK =
      """
      platform Place {
        %s
        checked 2026-11-23
        source P1 "Rules" read 2026-11-23
        default format post {
          text at most 10 characters grade A from P1
          %s
          links refused grade A from P1
        }
      }
      """;
  private static final int PACK_STATEMENT = 2;
  private static final int LIMIT_STATEMENT = 7;

  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel place on Place
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        post Annonce {
          on place
          text fr "Plus de dix caractères : https://exemple.fr/"
        }
      }
      """;

  @TempDir private Path folder;

  private List<Diagnostic> errors(String statement, String limit) {
    return new Workspace(folder)
            .with("pack.ligne", PACK.formatted(statement, limit))
            .with("plan.ligne", PLAN)
            .diagnostics()
            .stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .toList();
  }

  /** What the sound limits before and behind the mistake find. */
  private static void assertRestHolds(List<Diagnostic> found) {
    List<String> codes = found.stream().map(Diagnostic::code).toList();
    assertTrue(codes.contains("text-too-long"), codes.toString());
    assertTrue(codes.contains("link-refused"), codes.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hashtags at most -1 grade A from P1 | figure-below-zero",
        "images size at most -8 MB grade A from P1 | figure-below-zero",
        "images ratio 1.91:1..4:5 grade A from P1 | reversed-range",
        "videos duration 9min..3s grade A from P1 | reversed-range",
        "images size at most 8 Mo grade A from P1 | invalid-quantity",
        "images size at most 8s grade A from P1 | unit-not-of-measure",
        "images breadth at most 8 grade A from P1 | invalid-measure",
        "comment at most 9 furlongs grade A from P1 | invalid-counter",
        "comment at most 9 x-wieghted grade A from P1 | invalid-counter",
        "text folds after 9 furlongs grade A from P1 | invalid-counter",
        "posts at most 9 per 24 sols grade A from P1 | invalid-quantity",
        "publish by robot grade A from P1 | invalid-publisher",
        "mentions at most 3 grade Z from P1 | invalid-grade",
        "mentions at most 3 since 2026-02-30 grade A from P1 | invalid-date",
        "mentions at most 99999999999 grade A from P1 | invalid-number"
      })
  void anImpossibleFigureIsAnErrorAndTheRestStaysInForce(String limit, String code) {
    List<Diagnostic> found = errors("", limit);
    List<Diagnostic> ofPack = found.stream().filter(it -> it.file().equals("pack.ligne")).toList();
    assertEquals(List.of(code), ofPack.stream().map(Diagnostic::code).toList());
    assertEquals(LIMIT_STATEMENT, ofPack.getFirst().line());
    assertRestHolds(found);
  }

  @Test
  void aPackForALaterLanguageIsAnErrorAndWhatIsUnderstoodHolds() {
    List<Diagnostic> found = errors("syntax 2", "");
    Diagnostic later = found.getFirst();
    assertEquals("language-too-new", later.code());
    assertEquals(PACK_STATEMENT, later.line());
    assertRestHolds(found);
    assertEquals(
        List.of("link-refused", "text-too-long"),
        errors("syntax 1", "").stream().map(Diagnostic::code).sorted().toList());
  }

  @Test
  void twoPacksForOneNetworkAreAnErrorOnBoth() {
    Workspace project =
        new Workspace(folder)
            .with("pack.ligne", PACK.formatted("", ""))
            .with("second.ligne", PACK.formatted("", ""))
            .with("plan.ligne", PLAN);
    List<Diagnostic> twice =
        project.diagnostics().stream()
            .filter(each -> each.code().equals("duplicate-declaration"))
            .toList();
    assertEquals(
        List.of("pack.ligne", "second.ligne"), twice.stream().map(Diagnostic::file).toList());
    assertTrue(twice.stream().allMatch(Diagnostic::isError));
    assertTrue(twice.getFirst().message().contains("second.ligne"), twice.toString());
    assertTrue(twice.getLast().message().contains("pack.ligne"), twice.toString());
    assertRestHolds(project.diagnostics());
    project.with(
        "second.ligne", PACK.formatted("", "").replace("platform Place", "platform Autre"));
    assertTrue(
        project.diagnostics().stream().noneMatch(it -> it.code().equals("duplicate-declaration")));
  }
}
