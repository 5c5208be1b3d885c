package org.ligne.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.ligne.dsl.formatting.Statement.Body;

/** Finds the statements of a plan and decides which bodies stay on one line. */
final class Outline {
  /** The widest line a body may stay on. */
  private static final int WIDTH = 100;

  private final Source source;
  private final List<Token> tokens;
  private int next;

  private Outline(Source source) {
    this.source = source;
    this.tokens = source.tokens();
  }

  /** The statements of a file. */
  static List<Statement> of(Source source) {
    return new Outline(source).statements(0);
  }

  private List<Statement> statements(int indentation) {
    List<Statement> found = new ArrayList<>();
    while (next < tokens.size() && !tokens.get(next).is("}")) {
      found.add(statement(indentation));
    }
    return found;
  }

  private Statement statement(int indentation) {
    int first = next++;
    Body body = null;
    while (next < tokens.size() && !tokens.get(next).statement() && !tokens.get(next).is("}")) {
      if (tokens.get(next).is("{")) {
        body = body(first, indentation);
      } else {
        next++;
      }
    }
    return new Statement(first, next - 1, body);
  }

  private Body body(int first, int indentation) {
    int open = next++;
    List<Statement> statements = statements(indentation + Spacing.INDENTATION);
    int close = next++;
    boolean inline =
        statements.size() <= 1
            && statements.stream().noneMatch(Statement::isTall)
            && !source.isMultiline(open, close)
            && indentation + source.width(first, close) <= WIDTH;
    return new Body(open, close, statements, inline);
  }
}
