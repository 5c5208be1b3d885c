package org.ligne.voice.rule;

/** Figures of how easy a text is to read. */
public enum Formula {
  /** Flesch's reading ease, for English; higher is easier. */
  FLESCH,
  /** Kandel and Moles, for French: Flesch's scale with weights for French. */
  KANDEL_MOLES,
  /** Flesch and Kincaid's school grade, for English. */
  FLESCH_KINCAID,
  /** Gunning's fog, for English. */
  GUNNING_FOG,
  /** SMOG, for English. */
  SMOG,
  /** Coleman and Liau, for English. */
  COLEMAN_LIAU,
  /** The automated index, for English. */
  AUTOMATED,
  /** Björnsson's LIX, for any language: it needs no syllables. */
  LIX
}
