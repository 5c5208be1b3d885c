package org.ligne.dsl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ligne.dsl.parser.antlr.LigneAntlrTokenFileProvider;

/**
 * The words of the language, such as {@code campaign}. They come from what the build generates from
 * the grammar, but without loading the grammar itself, which takes a second and more: an editor
 * colours its first line before that.
 */
public final class Keywords {
  private static final Set<String> WORDS = read();

  private Keywords() {}

  /** All keywords that begin with a letter, in alphabetical order; signs such as {@code ..} not. */
  public static Set<String> words() {
    return WORDS;
  }

  private static Set<String> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new LigneAntlrTokenFileProvider().getAntlrTokenFile(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("'"))
          .map(line -> line.substring(1, line.lastIndexOf('\'')))
          .filter(word -> Character.isLetter(word.charAt(0)))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
