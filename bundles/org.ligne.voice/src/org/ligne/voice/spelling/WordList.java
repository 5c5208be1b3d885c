package org.ligne.voice.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A dictionary that is only a list of words; a capital at the beginning does not matter. */
public final class WordList implements Speller {
  private final Set<String> words;

  /** A dictionary of these words. */
  public WordList(List<String> words) {
    this.words = words.stream().map(WordList::plain).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean knows(String word) {
    return words.contains(plain(word));
  }

  @Override
  public List<String> suggestions(String word) {
    return List.of();
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
