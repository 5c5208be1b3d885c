package org.ligne.dsl.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.dsl.tests.RepositoryFiles;

/** The language's page tells of the whole grammar, and of nothing else. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class DocRulesTest {
  private static final Pattern MARKER = Pattern.compile("<!-- rules: (.*?) -->");

  /** Blanks, and what no rule takes. */
  private static final Set<String> UNSAID = Set.of("WS", "ANY_OTHER");

  @Inject private Plans plans;
  @Inject private IGrammarAccess grammar;

  /**
   * A part of the page.
   *
   * @param rules the rules it says it explains
   * @param examples its examples
   */
  record Section(List<String> rules, List<Example> examples) {}

  static List<Section> sections() {
    Matcher marker = MARKER.matcher(LanguagePage.TEXT);
    Stream.Builder<Section> found = Stream.builder();
    int start = 0;
    while (marker.find()) {
      String text = LanguagePage.TEXT.substring(start, marker.start());
      found.add(new Section(List.of(marker.group(1).split(", *")), Example.of(text)));
      start = marker.end();
    }
    return found.build().toList();
  }

  @Test
  void eachRuleOfTheGrammarIsExplainedOnce() {
    List<String> explained = sections().stream().flatMap(part -> part.rules().stream()).toList();
    assertEquals(sorted(new TreeSet<>(explained).stream()), sorted(explained.stream()));
    Stream<String> rules =
        GrammarUtil.allRules(grammar.getGrammar()).stream()
            .filter(DocRulesTest::isForReaders)
            .map(AbstractRule::getName);
    assertEquals(sorted(rules), sorted(explained.stream()));
  }

  private static boolean isForReaders(AbstractRule rule) {
    boolean fragment =
        rule instanceof TerminalRule terminal && terminal.isFragment()
            || rule instanceof ParserRule parser && parser.isFragment();
    return !fragment && !UNSAID.contains(rule.getName());
  }

  private static String sorted(Stream<String> words) {
    return words.sorted().collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("sections")
  void eachRuleHasAnExampleWhereItIsExplained(Section section) {
    UsedGrammar used = new UsedGrammar();
    section.examples().forEach(example -> used.add(new LanguagePage(plans).read(example)));
    Set<String> missing = new TreeSet<>(section.rules());
    missing.removeAll(used.rules());
    assertEquals(Set.of(), missing);
  }

  @Test
  void eachWordOfTheLanguageStandsInAnExample() {
    UsedGrammar used = new UsedGrammar();
    LanguagePage.examples().forEach(example -> used.add(new LanguagePage(plans).read(example)));
    Set<String> missing = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    missing.removeAll(used.keywords());
    assertEquals(Set.of(), missing);
  }

  @Test
  void theCountriesOnThePageAreThoseWhoseHolidaysAreKnown() {
    Matcher list =
        Pattern.compile("(?s)<!-- holidays -->(.*)<!-- /holidays -->").matcher(LanguagePage.TEXT);
    assertEquals(true, list.find());
    String written = list.group(1).strip().replaceAll("\\s+", " ");
    String known =
        RepositoryFiles.files("bundles/org.ligne.compiler/holidays", ".tsv").stream()
            .map(file -> country(file.getFileName().toString(), RepositoryFiles.text(file)))
            .collect(Collectors.joining("; "));
    assertEquals(known, written);
  }

  private static String country(String file, String table) {
    String regions =
        table
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split("\t")).get(1))
            .filter(region -> !region.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String name = file.substring(0, file.indexOf('.'));
    return regions.isEmpty() ? name : name + " (" + regions + ")";
  }
}
