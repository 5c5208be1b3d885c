package org.ligne.dsl.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ligne.dsl.tests.RepositoryFiles;

/** The French page of the language says the same things in the same order. */
class DocFrenchTest {
  private static final String FRENCH =
      RepositoryFiles.text(RepositoryFiles.path("docs/language.fr.md"));

  /** Headings, rows of tables, items of lists, and what only tests read. */
  private static final Pattern SHAPE =
      Pattern.compile("^(?:#+ |\\|(?= )|- |```.*$|<!-- .*$)", Pattern.MULTILINE);

  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`|<!--.*?-->");

  @Test
  void itsExamplesAreTheSame() {
    assertEquals(texts(LanguagePage.examples()), texts(Example.of(FRENCH)));
  }

  private static List<String> texts(List<Example> examples) {
    return examples.stream().map(example -> example.info() + "\n" + example.text()).toList();
  }

  @Test
  void itHasTheSameChaptersTablesAndRules() {
    assertEquals(shape(LanguagePage.TEXT), shape(FRENCH));
  }

  private static List<String> shape(String page) {
    return SHAPE.matcher(page).results().map(MatchResult::group).toList();
  }

  @Test
  void itsCountriesAreTheSame() {
    Pattern list = Pattern.compile("(?s)<!-- holidays -->.*<!-- /holidays -->");
    List<String> english =
        list.matcher(LanguagePage.TEXT).results().map(MatchResult::group).toList();
    assertEquals(1, english.size());
    assertEquals(english, list.matcher(FRENCH).results().map(MatchResult::group).toList());
  }

  @Test
  void itsLinksLeadToItsHeadings() {
    Set<String> targets = new HashSet<>();
    LINK.matcher(FRENCH).results().map(link -> link.group(1)).forEach(targets::add);
    HEADING.matcher(FRENCH).results().map(DocFrenchTest::anchor).forEach(targets::remove);
    assertEquals(Set.of(), targets);
  }

  private static String anchor(MatchResult heading) {
    String text = heading.group(1).toLowerCase(Locale.ROOT);
    return text.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }

  @Test
  void itIsTypesetInFrench() {
    String prose = CODE.matcher(FRENCH).replaceAll("");
    Pattern plain = Pattern.compile("\\w'\\w|\"| [;:!?»]|« ");
    assertEquals(List.of(), plain.matcher(prose).results().map(MatchResult::group).toList());
  }
}
