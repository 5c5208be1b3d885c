package org.ligne.voice.pattern;

import java.util.List;
import org.ligne.voice.text.Span;

/**
 * Something a pattern found.
 *
 * @param span where
 * @param groups what its capturing groups found, in the pattern's order; empty at the match's start
 *     for one that took no part
 */
public record Match(Span span, List<Span> groups) {
  /** Keeps the groups from changing later. */
  public Match {
    groups = List.copyOf(groups);
  }
}
