package org.ligne.compiler.expect;

/** What can be known of an entry beside its time. */
public enum Aspect {
  /** The post or series it is of. */
  CONTENT,
  /** Where it goes. */
  CHANNEL,
  /** What it goes as. */
  FORMAT,
  /** What it is about, in the line's own order of things. */
  PILLAR,
  /** The part of the campaign it belongs to. */
  PHASE,
  /** Owned or paid. */
  POEM,
  /** The moment of the journey it serves. */
  MOMENT,
  /** The languages it is published in, as tags. */
  LANGUAGE,
  /** What it is about within its pillar. */
  TOPIC,
  /** Who made it: the brand, others it chose, or people who use what it offers. */
  ORIGIN,
  /** Who answers for it. */
  OWNER,
  /** What it says; compared by what it holds, not as a whole. */
  TEXT,
  /** The files it shows. */
  MEDIA,
  /** What fills its series. */
  ITEM
}
