package org.ligne.voice.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;
import org.ligne.voice.text.Word;

/**
 * What can be counted in a text. Links, mentions, hashtags and emoji are no words.
 *
 * @param words words that are spelled, French ones with their elision as one
 * @param sentences sentences that have a word
 * @param paragraphs paragraphs
 * @param characters letters and digits of words
 * @param syllables of all words
 * @param complexWords words of three syllables and more, without the endings {@code -es}, {@code
 *     -ed}, {@code -ing} in English
 * @param longWords words of more than six letters
 * @param polysyllabicWords words of three syllables and more
 */
public record Counts(
    int words,
    int sentences,
    int paragraphs,
    int characters,
    int syllables,
    int complexWords,
    int longWords,
    int polysyllabicWords) {
  /** Below this an index is noise. */
  private static final int FEW_WORDS = 30;

  private static final int FEW_SENTENCES = 3;
  private static final int LONG = 6;
  private static final int COMPLEX = 3;

  /** Counts a text. */
  public static Counts of(SocialText text) {
    List<Word> words = text.words().stream().filter(Word::isSpelled).toList();
    Language language = text.language();
    int elisions = (int) words.stream().filter(Counts::isElision).count();
    return new Counts(
        words.size() - elisions,
        (int) text.sentences().stream().filter(span -> hasWord(span, words)).count(),
        text.paragraphs().size(),
        words.stream().mapToInt(Counts::characters).sum(),
        words.stream().mapToInt(word -> Syllables.of(word.text(), language)).sum(),
        (int) words.stream().filter(word -> isComplex(word.text(), language)).count(),
        (int) words.stream().filter(word -> word.letters() > LONG).count(),
        (int) words.stream().filter(word -> isLong(word.text(), language)).count());
  }

  private static boolean isElision(Word word) {
    return word.text().endsWith("'") || word.text().endsWith("’");
  }

  private static boolean hasWord(Span sentence, List<Word> words) {
    return words.stream().anyMatch(word -> sentence.contains(word.span()));
  }

  private static int characters(Word word) {
    return (int) word.text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean isLong(String word, Language language) {
    return Syllables.of(word, language) >= COMPLEX;
  }

  private static boolean isComplex(String word, Language language) {
    String stem = language == Language.ENGLISH ? word.replaceAll("(?i)(es|ed|ing)$", "") : word;
    return isLong(stem, language);
  }

  /** Whether there is enough to say how easy it is to read. */
  public boolean suffice() {
    return words >= FEW_WORDS && sentences >= FEW_SENTENCES;
  }

  /** The counts by the names that formulas and expressions use. */
  public Map<String, Integer> named() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("words", words);
    named.put("sentences", sentences);
    named.put("paragraphs", paragraphs);
    named.put("characters", characters);
    named.put("syllables", syllables);
    named.put("complex_words", complexWords);
    named.put("long_words", longWords);
    named.put("polysyllabic_words", polysyllabicWords);
    return named;
  }

  /** How many of each kind of entity a text has, by the names that expressions use. */
  public static Map<String, Integer> entities(SocialText text) {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("hashtags", text.entities(Entity.Kind.HASHTAG).size());
    named.put("mentions", text.entities(Entity.Kind.MENTION).size());
    named.put("links", text.entities(Entity.Kind.LINK).size());
    named.put("emoji", text.entities(Entity.Kind.EMOJI).size());
    return named;
  }
}
