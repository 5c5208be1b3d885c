package org.ligne.ui.why;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IProject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.compiler.Related;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.picture.HandWork;
import org.ligne.ui.picture.Reveal;

/**
 * Does what a page offers, with what is shown at that moment.
 *
 * @param found what is shown
 * @param asked told of moments that are asked about
 */
record Doing(Supplier<Optional<Found>> found, Consumer<LocalDateTime> asked) implements Deeds {

  private Optional<IProject> project() {
    return found.get().map(each -> each.picture().project());
  }

  @Override
  public void open(Related place) {
    found
        .get()
        .map(each -> each.picture().planning().root().resolve(place.file()))
        .ifPresent(file -> Locations.open(Uris.of(file), range(place)));
  }

  private static Range range(Related place) {
    return new Range(
        new Position(place.line() - 1, place.column() - 1),
        new Position(place.endLine() - 1, place.endColumn() - 1));
  }

  @Override
  public void reveal(String entry) {
    project().ifPresent(each -> Reveal.inText(each, entry));
  }

  @Override
  public void move(LocalDateTime to) {
    found
        .get()
        .ifPresent(
            each ->
                HandWork.change(
                    each.picture().project(),
                    List.of(new Change.Move(each.page().id(), to, Scope.ONE_CHANNEL))));
  }

  @Override
  public void ask(LocalDateTime at) {
    asked.accept(at);
  }
}
