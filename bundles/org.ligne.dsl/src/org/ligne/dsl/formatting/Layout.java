package org.ligne.dsl.formatting;

import java.util.List;
import org.ligne.dsl.formatting.Statement.Body;

/** Decides for each gap of a plan how it is to be written. */
final class Layout {
  private final Source source;
  private final List<Token> tokens;
  private final Spacing[] spacings;

  private Layout(Source source) {
    this.source = source;
    tokens = source.tokens();
    spacings = new Spacing[tokens.size() + 1];
  }

  /** One decision for the gap before each token, and one for the end of the file. */
  static List<Spacing> of(Source source) {
    Layout layout = new Layout(source);
    List<Statement> statements = Outline.of(source);
    layout.file(statements);
    layout.spacings[layout.tokens.size()] = Spacing.endOfFile(statements.isEmpty() ? 0 : 1);
    return List.of(layout.spacings);
  }

  private void file(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean amongImports = i > 0 && isImport(statements.get(i - 1)) && isImport(statement);
      spacings[statement.first()] =
          i == 0 ? first(0) : Spacing.statement(0, amongImports ? 0 : 1, 1);
      words(statement, 0);
    }
  }

  private boolean isImport(Statement statement) {
    return tokens.get(statement.first()).is("import");
  }

  private static Spacing first(int indentation) {
    return Spacing.statement(indentation, 0, 0);
  }

  private void words(Statement statement, int indentation) {
    Body body = statement.body();
    int next = statement.first() + 1;
    while (next <= statement.last()) {
      if (body != null && next == body.open()) {
        body(body, indentation);
        next = body.close() + 1;
      } else {
        spacings[next] = word(next, indentation + Spacing.CONTINUATION);
        next++;
      }
    }
  }

  private Spacing word(int index, int indentation) {
    Token token = tokens.get(index);
    boolean mayBreak = token.clause() || token.isQuoted() || tokens.get(index - 1).is(",");
    return mayBreak && !token.joint().isEmpty()
        ? Spacing.keep(indentation)
        : Spacing.join(token.joint(), indentation);
  }

  private void body(Body body, int indentation) {
    spacings[body.open()] = Spacing.join(" ", indentation + Spacing.CONTINUATION);
    if (body.inline()) {
      inline(body, indentation);
    } else {
      lines(body.statements(), indentation + Spacing.INDENTATION);
      spacings[body.close()] = Spacing.endOfBody(indentation, body.statements().isEmpty() ? 0 : 1);
    }
  }

  private void inline(Body body, int indentation) {
    for (Statement only : body.statements()) {
      spacings[only.first()] = Spacing.join(" ", indentation);
      words(only, indentation);
    }
    boolean empty = source.gaps().get(body.close()).comments().isEmpty();
    String joint = empty ? tokens.get(body.close()).joint() : " ";
    spacings[body.close()] = Spacing.join(joint, indentation);
  }

  private void lines(List<Statement> statements, int indentation) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean apart = i > 0 && (statements.get(i - 1).isTall() || statement.isTall());
      spacings[statement.first()] =
          i == 0 ? first(indentation) : Spacing.statement(indentation, apart ? 1 : 0, 1);
      words(statement, indentation);
    }
  }
}
