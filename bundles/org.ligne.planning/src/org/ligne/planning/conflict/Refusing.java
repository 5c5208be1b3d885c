package org.ligne.planning.conflict;

import java.util.List;
import java.util.function.Predicate;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Proves that some entries can, or cannot, all have a slot while some statements hold. */
interface Refusing {

  /** Whether it is proved that they cannot. */
  boolean refuses(List<Entry> entries, Predicate<Statement> holds);

  /** Whether it is proved that they can. */
  boolean admits(List<Entry> entries, Predicate<Statement> holds);
}
