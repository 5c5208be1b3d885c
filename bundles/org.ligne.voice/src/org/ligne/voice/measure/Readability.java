package org.ligne.voice.measure;

import org.ligne.voice.rule.Formula;

/** The published readability formulas. */
public final class Readability {
  private Readability() {}

  /** The figure of a text with at least one word and one sentence. */
  public static double of(Formula formula, Counts counts) {
    double words = counts.words();
    double perSentence = words / counts.sentences();
    double syllables = counts.syllables() / words;
    double letters = counts.characters() / words;
    return switch (formula) {
      case FLESCH -> 206.835 - 1.015 * perSentence - 84.6 * syllables;
      case KANDEL_MOLES -> 207 - 1.015 * perSentence - 73.6 * syllables;
      case FLESCH_KINCAID -> 0.39 * perSentence + 11.8 * syllables - 15.59;
      case GUNNING_FOG -> 0.4 * (perSentence + 100 * counts.complexWords() / words);
      case SMOG ->
          1.0430 * Math.sqrt(counts.polysyllabicWords() * 30.0 / counts.sentences()) + 3.1291;
      case COLEMAN_LIAU -> 0.0588 * 100 * letters - 0.296 * 100 * counts.sentences() / words - 15.8;
      case AUTOMATED -> 4.71 * letters + 0.5 * perSentence - 21.43;
      case LIX -> perSentence + 100 * counts.longWords() / words;
    };
  }
}
