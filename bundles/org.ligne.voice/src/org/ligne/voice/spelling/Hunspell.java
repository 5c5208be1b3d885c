package org.ligne.voice.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** A Hunspell dictionary: its rules of affixes and its words. */
public final class Hunspell implements Speller {
  private static final int MOST_SUGGESTIONS = 5;

  private final org.apache.lucene.analysis.hunspell.Hunspell dictionary;

  private Hunspell(org.apache.lucene.analysis.hunspell.Hunspell dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Reads a dictionary to its end.
   *
   * @param affixes the content of the {@code .aff} file
   * @param words the content of the {@code .dic} file
   * @throws IOException if a stream fails, or if it is no dictionary
   */
  public static Hunspell read(InputStream affixes, InputStream words) throws IOException {
    try {
      Dictionary read = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
      return new Hunspell(
          new org.apache.lucene.analysis.hunspell.Hunspell(
              read, TimeoutPolicy.NO_TIMEOUT, () -> {}));
    } catch (ParseException | IllegalArgumentException | IllegalStateException unread) {
      throw new IOException(unread.getMessage(), unread);
    }
  }

  @Override
  public boolean knows(String word) {
    return dictionary.spell(word);
  }

  @Override
  public List<String> suggestions(String word) {
    return dictionary.suggest(word).stream().limit(MOST_SUGGESTIONS).toList();
  }
}
