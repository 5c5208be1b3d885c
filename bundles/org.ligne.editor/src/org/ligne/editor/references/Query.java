package org.ligne.editor.references;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Uris;

/** Searches all projects, unsaved text included, for what names an element. */
final class Query implements ISearchQuery {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::getUri)
          .thenComparingInt(each -> each.getRange().getStart().getLine())
          .thenComparingInt(each -> each.getRange().getStart().getCharacter());

  private final String name;
  private final ReferenceParams question;
  private final Found found = new Found(this);

  /**
   * A search.
   *
   * @param name what is searched for, as the text says it
   * @param uri the text it was named in
   * @param place where it was named
   */
  Query(String name, String uri, Position place) {
    this.name = name;
    this.question =
        new ReferenceParams(new TextDocumentIdentifier(uri), place, new ReferenceContext(true));
  }

  /** What is searched for. */
  String name() {
    return name;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    found.removeAll();
    Optional<List<? extends Location>> answer =
        Requests.await(
            Requests.ask(
                server ->
                    server.getTextDocumentService().references(question).thenApply(all -> all)),
            LONGEST,
            monitor);
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    Map<String, IDocument> texts = new HashMap<>();
    answer.orElse(List.of()).stream().sorted(ORDER).forEach(each -> add(each, texts));
    return Status.OK_STATUS;
  }

  private void add(Location location, Map<String, IDocument> texts) {
    IDocument text = texts.computeIfAbsent(location.getUri(), Texts::of);
    IRegion region = Positions.region(text, location.getRange());
    int number = location.getRange().getStart().getLine();
    Line line =
        new Line(
            location.getUri(),
            Uris.file(location.getUri()).orElse(null),
            number + 1,
            Texts.line(text, number));
    found.addMatch(new Match(line, region.getOffset(), region.getLength()));
  }

  @Override
  public String getLabel() {
    return Messages.search;
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public Found getSearchResult() {
    return found;
  }
}
