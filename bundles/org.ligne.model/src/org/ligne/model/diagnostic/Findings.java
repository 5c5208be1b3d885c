package org.ligne.model.diagnostic;

/** Takes what rules find. */
@FunctionalInterface
public interface Findings {

  /** Takes one finding; never null. */
  void add(Finding finding);
}
