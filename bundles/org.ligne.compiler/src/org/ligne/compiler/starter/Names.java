package org.ligne.compiler.starter;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names of the language out of names people use. */
public final class Names {
  private Names() {}

  /**
   * A name such as {@code MaisonDuThe} for {@code Maison du Thé}.
   *
   * @param fallback the name to take when nothing of the text can stand in one
   */
  public static String of(String text, String fallback) {
    String name = words(text).map(Names::capital).collect(Collectors.joining());
    if (name.isEmpty()) {
      return fallback;
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** A name for a file such as {@code maison-du-the} for {@code Maison du Thé}. */
  public static String file(String text, String fallback) {
    String name =
        words(text).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
    return name.isEmpty() ? fallback : name;
  }

  /** The name itself, or with the first number behind it that makes it another than those there. */
  public static String free(String name, Collection<String> taken) {
    return taken.contains(name)
        ? Stream.iterate(2, number -> number + 1)
            .map(number -> name + number)
            .filter(other -> !taken.contains(other))
            .findFirst()
            .orElseThrow()
        : name;
  }

  private static Stream<String> words(String text) {
    String plain =
        Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[’']", " ");
    return Stream.of(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
