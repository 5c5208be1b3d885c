package org.ligne.compiler.expect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ligne.model.query.DateSpan;

/**
 * Something a plan does not keep.
 *
 * @param part which channel, person or language, if the rule looks at them one by one
 * @param days when, if the rule looks at periods one by one
 * @param figure what was found: posts, per cent or days, as the rule counts; nothing where it does
 *     not count
 * @param entries the entries that make it, in order of time; none where what is wrong is that there
 *     are none
 */
public record Breach(
    Optional<String> part,
    Optional<DateSpan> days,
    Optional<BigDecimal> figure,
    List<Entry> entries) {

  /** Keeps the list from changing later. */
  public Breach {
    entries = List.copyOf(entries);
  }

  /** What entries break wherever and whenever they are, without a figure. */
  static Breach of(List<Entry> entries) {
    return new Breach(Optional.empty(), Optional.empty(), Optional.empty(), entries);
  }

  /** What entries break, with a figure. */
  static Breach of(long figure, List<Entry> entries) {
    return of(BigDecimal.valueOf(figure), entries);
  }

  /** What entries break, with a figure. */
  static Breach of(BigDecimal figure, List<Entry> entries) {
    return new Breach(Optional.empty(), Optional.empty(), Optional.of(figure), entries);
  }

  /** The same in a part of the plan; an empty name is the whole. */
  Breach on(String name) {
    Optional<String> where = Optional.of(name).filter(each -> !each.isEmpty());
    return new Breach(where, days, figure, entries);
  }

  /** The same in a period of a plan. */
  Breach in(Period period) {
    return new Breach(part, period.days(), figure, entries);
  }
}
