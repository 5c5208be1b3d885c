package org.ligne.dsl.formatting;

import java.util.BitSet;
import java.util.List;
import org.ligne.dsl.formatting.Statement.Body;

/** The gaps of the statements a selection touches. */
final class Selected {
  private final Source source;
  private final int from;
  private final int to;
  private final BitSet gaps = new BitSet();

  private Selected(Source source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /** The numbers of the gaps: those before each token of the statements. */
  static BitSet gaps(Source source, int from, int to) {
    Selected selected = new Selected(source, from, to);
    selected.add(Outline.of(source));
    return selected.gaps;
  }

  private void add(List<Statement> statements) {
    for (Statement statement : statements) {
      if (isTouched(statement)) {
        if (statement.isTall() && isInside(statement.body())) {
          add(statement.body().statements());
        } else {
          gaps.set(statement.first(), statement.last() + 1);
        }
      }
    }
  }

  private boolean isTouched(Statement statement) {
    int start = source.tokens().get(statement.first()).offset();
    int end = source.tokens().get(statement.last()).end();
    return start <= to && from <= end;
  }

  private boolean isInside(Body body) {
    return source.tokens().get(body.open()).end() <= from
        && to <= source.tokens().get(body.close()).offset();
  }
}
