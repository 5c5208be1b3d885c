package org.ligne.visual.mix;

/** By what posts are told apart. */
public enum Dimension {
  /** What they are about. */
  PILLAR,
  /** The account they are published on. */
  CHANNEL,
  /** Their kind, such as a reel or a thread. */
  FORMAT,
  /** Whether their channel is owned, paid or earned. */
  POEM,
  /** The step of the buyer's journey that their pillar serves. */
  MOMENT
}
