package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.SourceFile;

/** Whatever a file holds, it is read to its end, and what is wrong with it is an error in it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class RobustnessTest {
  private static final long SEED = 20260908;
  private static final int SOUPS = 2000;
  private static final int WORDS = 40;

  /** Words that lead into the depths of the grammar more often than chance would. */
  private static final List<String> VALUES =
      List.of(
          "A",
          "fr",
          "^post",
          "2026-09-08",
          "12:30",
          "05-21",
          "20h",
          "7",
          "2147483648",
          "#tea",
          "\"text\"",
          "\"open",
          "'''long\ntext'''",
          "'''",
          "/* note */",
          "// note\n",
          "/*",
          "§",
          "\n",
          "\u0000",
          "\uD83C",
          "😀",
          "é");

  @Inject private Plans plans;
  @Inject private IGrammarAccess grammar;

  private SourceFile assertReadWhole(String text) {
    SourceFile file = plans.read(text);
    var parsed = ((XtextResource) file.eResource()).getParseResult();
    assertEquals(text, parsed.getRootNode().getText());
    file.eAllContents().forEachRemaining(RobustnessTest::assertNoHoles);
    return file;
  }

  /** No list of a model holds a null for a value that could not be read. */
  private static void assertNoHoles(EObject element) {
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isMany()) {
        Collection<?> values = (Collection<?>) element.eGet(feature);
        assertTrue(values.stream().noneMatch(Objects::isNull), feature::getName);
      }
    }
  }

  @Test
  void soupsOfWordsAreReadWhole() {
    List<String> keywords =
        GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().sorted().toList();
    SplittableRandom random = new SplittableRandom(SEED);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < SOUPS; i++) {
            assertReadWhole(soup(random, keywords));
          }
        });
  }

  private static String soup(SplittableRandom random, List<String> keywords) {
    StringBuilder soup = new StringBuilder(random.nextBoolean() ? "line T { " : "");
    int words = random.nextInt(WORDS);
    for (int i = 0; i < words; i++) {
      List<String> choice = random.nextBoolean() ? keywords : VALUES;
      soup.append(choice.get(random.nextInt(choice.size())));
      soup.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return soup.toString();
  }

  @Test
  void garbageIsReadWhole() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertFalse(!text.isBlank() && Plans.errors(assertReadWhole(text)).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "line A { ", "'", "(", "post A { on a { ", "/* "})
  void deepNestingDoesNotExhaustTheStack(String opening) {
    SourceFile file = assertReadWhole(opening.repeat(10_000));
    assertFalse(Plans.errors(file).isEmpty());
  }

  @Test
  void anEmptyFileIsAFileWithoutErrors() {
    for (String text : List.of("", "\n", "\uFEFF", "// only a note", "/* only a note */")) {
      SourceFile file = assertReadWhole(text);
      assertTrue(file.getDeclarations().isEmpty());
      assertEquals(List.of(), Plans.errors(file));
    }
  }

  @Test
  void whatStandsAfterAMistakeIsStillRead() {
    SourceFile file =
        plans.read(
            """
            line Tea {
              pillar A share 400%
              pillar B
            }
            line Coffee {
              channel c on
            }
            team T {}
            """);
    assertEquals(
        List.of("Tea", "Coffee", "T"),
        file.getDeclarations().stream().map(each -> each.getName()).toList());
  }
}
