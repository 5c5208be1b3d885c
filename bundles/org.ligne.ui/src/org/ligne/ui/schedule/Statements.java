package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.compiler.Related;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.editor.connection.Uris;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Reason;
import org.ligne.planning.explain.Wording;
import org.ligne.ui.properties.FactLink;

/** The statements behind a row; those nobody made in the reader's language. */
final class Statements {
  private Statements() {}

  static List<String> of(Item item) {
    Wording wording = Wording.in(UiLanguage.locale());
    return item.getReasons().stream().map(each -> said(each, wording)).distinct().toList();
  }

  private static String said(Reason reason, Wording wording) {
    return reason.getPlace() == null ? wording.ofOwn(reason.getStatement()) : reason.getStatement();
  }

  /** Those that stand in no text. */
  static List<String> own(Item item) {
    Wording wording = Wording.in(UiLanguage.locale());
    return item.getReasons().stream()
        .filter(each -> each.getPlace() == null)
        .map(each -> said(each, wording))
        .distinct()
        .toList();
  }

  /** The ways to the statements: those of a conflict, if there is one, else those of the slot. */
  static List<FactLink> links(Row row) {
    Stream<FactLink> all =
        row.related().isEmpty()
            ? row.item().getReasons().stream().flatMap(each -> link(row, each).stream())
            : row.related().stream().map(each -> link(row, each));
    return all.distinct().toList();
  }

  private static FactLink link(Row row, Related place) {
    Position start = position(place.line(), place.column());
    Range range = new Range(start, position(place.endLine(), place.endColumn()));
    return new FactLink(
        Messages.statements,
        place.message(),
        new Location(Uris.of(row.root().resolve(place.file())), range));
  }

  private static Optional<FactLink> link(Row row, Reason reason) {
    return Optional.ofNullable(reason.getPlace())
        .map(
            place ->
                new FactLink(
                    Messages.statements, reason.getStatement(), Row.location(row.root(), place)));
  }

  private static Position position(int line, int column) {
    return new Position(Math.max(0, line - 1), Math.max(0, column - 1));
  }
}
