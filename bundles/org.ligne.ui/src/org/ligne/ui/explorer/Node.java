package org.ligne.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.views.properties.IPropertySource;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.properties.Described;

/**
 * A statement below a file. Two nodes are equal when they stand for the same statement, before and
 * after a change of the text; so trees stay open.
 */
public final class Node implements IAdaptable {
  private final IFile file;
  private final Object parent;
  private final DocumentSymbol symbol;
  private final int index;
  private final String path;
  private final List<Node> children = new ArrayList<>();

  private Node(IFile file, Object parent, String above, DocumentSymbol symbol, int index) {
    this.file = file;
    this.parent = parent;
    this.symbol = symbol;
    this.index = index;
    this.path = above + "/" + symbol.getKind() + " " + symbol.getName();
    children.addAll(of(file, this, path, symbol.getChildren()));
  }

  /** The nodes of a file, in the order of its text. */
  static List<Node> of(IFile file, List<DocumentSymbol> symbols) {
    return of(file, file, "", symbols);
  }

  private static List<Node> of(
      IFile file, Object parent, String above, List<DocumentSymbol> symbols) {
    List<Node> nodes = new ArrayList<>();
    if (symbols != null) {
      for (int i = 0; i < symbols.size(); i++) {
        nodes.add(new Node(file, parent, above, symbols.get(i), i));
      }
    }
    return nodes;
  }

  /** The file it stands in. */
  public IFile file() {
    return file;
  }

  /** The file, or the node it stands below. */
  Object parent() {
    return parent;
  }

  /** What the server knows of it; read only. */
  public DocumentSymbol symbol() {
    return symbol;
  }

  /** Its place among those beside it. */
  int index() {
    return index;
  }

  List<Node> children() {
    return List.copyOf(children);
  }

  /** Whether a line, from 0, is one of its lines. */
  boolean covers(int line) {
    return symbol.getRange().getStart().getLine() <= line
        && line <= symbol.getRange().getEnd().getLine();
  }

  /** Whether a line, from 0, is its first. */
  boolean begins(int line) {
    return symbol.getRange().getStart().getLine() == line;
  }

  /** Where its name stands. */
  Location location() {
    return new Location(Uris.of(file).orElse(""), symbol.getSelectionRange());
  }

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    if (wanted == Location.class) {
      return wanted.cast(location());
    }
    if (wanted == IPropertySource.class) {
      Position name = symbol.getSelectionRange().getStart();
      return wanted.cast(new Described(location().getUri(), name, symbol.getName()));
    }
    return wanted == IResource.class || wanted == IFile.class ? wanted.cast(file) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node node
        && file.equals(node.file)
        && path.equals(node.path)
        && index == node.index;
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, path, index);
  }

  @Override
  public String toString() {
    return path;
  }
}
