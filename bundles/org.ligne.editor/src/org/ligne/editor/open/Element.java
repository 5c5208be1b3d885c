package org.ligne.editor.open;

import java.util.Objects;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ligne.editor.connection.Locations;

/**
 * A named element of a project.
 *
 * @param symbol what the server knows of it; read only
 */
record Element(WorkspaceSymbol symbol) {

  /** Its name. */
  String name() {
    return symbol.getName();
  }

  /** What it belongs to, such as its line or campaign; empty when it stands alone. */
  String container() {
    return Objects.requireNonNullElse(symbol.getContainerName(), "");
  }

  /** The name of its file. */
  String fileName() {
    String uri = symbol.getLocation().map(Location::getUri, WorkspaceSymbolLocation::getUri);
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Goes to its declaration; UI thread only. */
  void reveal() {
    Either<Location, WorkspaceSymbolLocation> place = symbol.getLocation();
    if (place.isLeft()) {
      Locations.open(place.getLeft());
    } else {
      Locations.open(place.getRight().getUri());
    }
  }
}
