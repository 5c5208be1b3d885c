package org.ligne.compiler.starter;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.ligne.model.value.LanguageTag;

/** Words to write with, in one language. */
final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final String PACKAGE = Words.class.getPackageName();

  /** The languages sample posts are there in. */
  static final List<String> SAMPLES = List.of("en", "fr", "de", "es", "it", "nl", "pt");

  private final ResourceBundle bundle;
  private final Locale language;

  private Words(String bundle, Locale language) {
    this.bundle =
        ResourceBundle.getBundle(
            PACKAGE + "." + bundle, language, Words.class.getClassLoader(), NO_FALLBACK);
    this.language = language;
  }

  /** Names and comments for the author: French, or else English. */
  static Words forAuthor(Locale language) {
    return new Words("words", language);
  }

  /** Texts to publish, in English where there are none in the language. */
  static Words toPublish(LanguageTag language) {
    return new Words("samples", Locale.of(language.primary()));
  }

  /** Whether there are texts to publish in a language. */
  static boolean canWrite(LanguageTag language) {
    return SAMPLES.contains(language.primary());
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }

  /** The texts {@code key.1}, {@code key.2} and so on. */
  List<String> list(String key) {
    return IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1)
        .mapToObj(i -> text(key + "." + i))
        .toList();
  }
}
