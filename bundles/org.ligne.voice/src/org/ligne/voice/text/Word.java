package org.ligne.voice.text;

/**
 * A word of a text: letters or digits, in French cut behind an elision ({@code l’} + {@code été}).
 *
 * @param span where
 * @param text as written, in Unicode's composed form
 */
public record Word(Span span, String text) {
  /** How many letters it has. */
  public int letters() {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }

  /** Whether it has a letter: a number has none. */
  public boolean isSpelled() {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
