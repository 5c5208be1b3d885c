package org.ligne.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.picture.PlannedEntry;

/**
 * While the explorer is linked with editors, it goes along with what is chosen elsewhere: it
 * selects the statement of the first entry. UI thread only.
 */
final class Following {
  private final CommonViewer viewer;
  private final Trees trees;
  private final ChosenEntries chosen;
  private final Consumer<List<PlannedEntry>> follow = entries -> follow();
  private IFile awaited;

  Following(CommonViewer viewer, Trees trees) {
    this.viewer = viewer;
    this.trees = trees;
    chosen = ChosenEntries.of(viewer.getCommonNavigator().getSite().getWorkbenchWindow());
    chosen.addListener(follow);
  }

  /** The tree of a file is known now. */
  void known(IFile file) {
    if (file.equals(awaited)) {
      follow();
    }
  }

  private void follow() {
    awaited = null;
    CommonNavigator navigator = viewer.getCommonNavigator();
    boolean atWork = navigator.getSite().getPage().getActivePart() == navigator;
    if (navigator.isLinkingEnabled() && !atWork) {
      chosen.get().stream()
          .findFirst()
          .map(each -> each.getAdapter(Location.class))
          .ifPresent(this::show);
    }
  }

  private void show(Location place) {
    int line = place.getRange().getStart().getLine();
    Optional<IFile> file = Uris.file(place.getUri());
    Optional<List<Node>> nodes = file.flatMap(trees::of);
    if (nodes.isEmpty()) {
      awaited = file.orElse(null);
    }
    nodes
        .flatMap(all -> at(all, line))
        .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
  }

  /** The outermost statement that begins on a line. */
  private static Optional<Node> at(List<Node> nodes, int line) {
    return nodes.stream()
        .filter(each -> each.covers(line))
        .findFirst()
        .flatMap(each -> each.begins(line) ? Optional.of(each) : at(each.children(), line));
  }

  void dispose() {
    chosen.removeListener(follow);
  }
}
