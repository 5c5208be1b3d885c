package org.ligne.ui.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.ligne.editor.templates.Templates;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.Ui;
import org.osgi.framework.Bundle;

/** Gathers what is seen, and tells what of it is in a language the workbench does not run in. */
final class Leftovers {
  private static final Vocabulary OWN =
      Language.FRENCH ? Vocabulary.french() : Vocabulary.english();
  private static final Vocabulary FOREIGN =
      Language.FRENCH ? Vocabulary.english() : Vocabulary.french();

  /** Little words that only one of the languages has. */
  private static final Pattern WORDS =
      Language.in(
              "le|la|les|des|du|une|et|est|dans|pour|avec|sur|ou|au|aux|ce|cette|vous|votre",
              "the|of|and|with|is|are|not|when|this|your|be|by|was|show|open|new|file|files")
          .transform(words -> Pattern.compile("(?iU)(?<![\\w.’'-])(" + words + ")(?![\\w.’'-])"));

  /** Names, codes of languages and zones, and words of Ligne's own language. */
  private static final Pattern ALIKE =
      Pattern.compile(
          "F\\d+|UTF-\\d+|Windows|Unix|Emacs|characters|bytes|[a-z]{2}|[A-Z][a-z]+/[A-Z]\\w+");

  /** What is known of networks is said in the words of the files it stands in. */
  private static final String LIBRARY = library();

  /** What templates are called is typed to have them written, in every language alike. */
  private static final Set<String> TEMPLATES =
      Arrays.stream(Templates.store().getTemplates())
          .map(Template::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> seen = new LinkedHashMap<>();

  /** Whether something that bundles contribute is offered to users, and not hidden as clutter. */
  static boolean isOffered(Object contribution) {
    return !WorkbenchActivityHelper.filterItem(contribution);
  }

  /** Keeps what a control and all in it say. */
  void see(String where, Control control) {
    see(where, Ui.get(() -> VisibleTexts.of(control)));
  }

  /** Keeps texts and where they were seen first. */
  void see(String where, List<String> texts) {
    texts.stream().filter(text -> text != null).forEach(text -> seen.putIfAbsent(text, where));
  }

  /** Fails when something was seen that only the other language says, or nothing at all. */
  void assertNone() {
    assertFalse(seen.isEmpty(), "something was seen");
    String foreign =
        seen.entrySet().stream()
            .filter(entry -> isForeign(entry.getKey()))
            .map(entry -> entry.getValue() + ": " + entry.getKey())
            .collect(Collectors.joining("\n"));
    assertEquals("", foreign);
  }

  private static boolean isForeign(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && !Plan.holds(text)
        && !OWN.knows(text)
        && !TEMPLATES.contains(text)
        && !LIBRARY.contains('"' + text + '"')
        && !ALIKE.matcher(text.replace("&", "")).matches()
        && (FOREIGN.knows(text) || WORDS.matcher(text).find());
  }

  private static String library() {
    Bundle platforms = Platform.getBundle("org.ligne.platform");
    return Collections.list(platforms.findEntries("/", "*.ligne", true)).stream()
        .map(Leftovers::content)
        .collect(Collectors.joining("\n"));
  }

  private static String content(URL file) {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
