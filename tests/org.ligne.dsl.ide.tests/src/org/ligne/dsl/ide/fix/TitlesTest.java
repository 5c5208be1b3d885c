package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.families.SampleFile;

/** What fixes are called: short, and saying what will change. */
class TitlesTest {
  /** {@code -Dligne.golden=write} accepts what is new. */
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void ofAllFixes(String language) throws IOException {
    String found = titles(Locale.forLanguageTag(language));
    Path golden = golden("titles_" + language + ".txt");
    if (WRITING) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }

  private String titles(Locale language) {
    StringBuilder all = new StringBuilder();
    try (Workshop workshop = new Workshop(folder, language)) {
      for (String code : new TreeSet<>(new FixCatalogue().fixes().codes())) {
        BrokenPlan plan = BrokenPlan.of(code);
        plan.files().forEach(file -> workshop.write(file, SampleFile.PICTURE.bytes()));
        all.append(code).append('\n');
        for (CodeAction fix : workshop.plan(plan.isPlanned()).show(plan.text()).fixes(code)) {
          boolean preferred = Boolean.TRUE.equals(fix.getIsPreferred());
          all.append(preferred ? "* " : "  ").append(fix.getTitle()).append('\n');
        }
        plan.files().forEach(workshop::delete);
      }
    }
    return all.toString();
  }

  private static Path golden(String name) {
    return BrokenPlan.repository()
        .resolve("tests/org.ligne.dsl.ide.tests/src/org/ligne/dsl/ide/fix")
        .resolve(name);
  }

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    Properties english = load("messages.properties");
    Properties french = load("messages_fr.properties");
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
    for (Object key : english.keySet()) {
      String words = key + " " + english.get(key) + " " + french.get(key);
      assertEquals(placeholders(english, key), placeholders(french, key), words);
      assertFalse(String.valueOf(french.get(key)).contains("'"), words);
    }
  }

  private static List<String> placeholders(Properties words, Object key) {
    String text = String.valueOf(words.get(key));
    return new ArrayList<>(Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList());
  }

  private static Properties load(String name) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Mender.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
