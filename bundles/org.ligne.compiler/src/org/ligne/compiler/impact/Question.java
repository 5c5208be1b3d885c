package org.ligne.compiler.impact;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.load.Texts;

/**
 * What somebody wants to know.
 *
 * @param project the project's folder, or its only file
 * @param texts where texts come from
 * @param packs files or folders of platforms that take the place of those of the same names; none
 *     to ask what the dated rules of the present ones change
 * @param from the moment from which posts count, such as now; empty for all of the plan
 */
public record Question(Path project, Texts texts, List<Path> packs, Optional<Instant> from) {

  /** Keeps the list from changing later. */
  public Question {
    packs = List.copyOf(packs);
  }
}
