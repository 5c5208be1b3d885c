package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.model.diagnostic.DiagnosticCode;

/** Every code has its sentences in both languages, about the same arguments. */
class CodeMessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  static List<DiagnosticCode> codes() {
    return Codes.all();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void bothLanguagesSayTheSame(DiagnosticCode code) throws IOException {
    for (String key : Set.of(code.id(), code.id() + ".mend")) {
      String english = sentence(code, key, Locale.ENGLISH, "");
      String french = sentence(code, key, Locale.FRENCH, "_fr");
      assertEquals(arguments(english), arguments(french), key);
    }
  }

  private static String sentence(DiagnosticCode code, String key, Locale language, String suffix)
      throws IOException {
    String file = code.bundleName().replace('.', '/') + suffix + ".properties";
    Properties messages = new Properties();
    try (Reader reader =
        new InputStreamReader(
            code.getClass().getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    String pattern = messages.getProperty(key);
    // Throws on a pattern that is none; written back, so that quoted braces do not count below.
    return new MessageFormat(pattern, language).toPattern();
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
