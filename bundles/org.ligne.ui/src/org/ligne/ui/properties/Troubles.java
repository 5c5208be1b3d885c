package org.ligne.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ProblemPublisher;
import org.ligne.editor.diagnostics.Related;

/** What is wrong on a line of a text, and the other places that is about. */
final class Troubles {
  private Troubles() {}

  /** What is wrong; the server says what is right. */
  static Map<String, String> facts(String uri, Position place) {
    Map<String, String> facts = new LinkedHashMap<>();
    on(uri, place).stream()
        .map(Problem::message)
        .reduce((one, other) -> one + " " + other)
        .ifPresent(all -> facts.put(Messages.problem, all));
    return facts;
  }

  static List<FactLink> links(String uri, Position place) {
    return on(uri, place).stream()
        .flatMap(each -> each.related().stream())
        .distinct()
        .map(Troubles::link)
        .toList();
  }

  private static FactLink link(Related place) {
    return new FactLink(
        Messages.related, place.message(), new Location(place.uri(), place.range()));
  }

  private static List<Problem> on(String uri, Position place) {
    return ProblemPublisher.get().problems(uri).stream()
        .filter(each -> each.line() == place.getLine())
        .toList();
  }
}
