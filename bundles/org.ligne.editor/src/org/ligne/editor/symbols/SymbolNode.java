package org.ligne.editor.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A statement in a tree. Two nodes are equal when they stand for the same statement before and
 * after a change of the text, so that trees stay open and selected.
 */
public final class SymbolNode {
  private final SymbolNode parent;
  private final DocumentSymbol symbol;
  private final int index;
  private final String path;
  private final List<SymbolNode> children;

  private SymbolNode(SymbolNode parent, DocumentSymbol symbol, int index, String path) {
    this.parent = parent;
    this.symbol = symbol;
    this.index = index;
    this.path = path;
    this.children = of(this, path, symbol.getChildren());
  }

  /** The nodes of a file from the server's answer, in the order of its text. */
  public static List<SymbolNode> of(List<Either<SymbolInformation, DocumentSymbol>> answer) {
    List<DocumentSymbol> symbols =
        answer.stream().filter(Either::isRight).map(Either::getRight).toList();
    return of(null, "", symbols);
  }

  private static List<SymbolNode> of(
      SymbolNode parent, String above, List<DocumentSymbol> symbols) {
    List<SymbolNode> nodes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (DocumentSymbol symbol : symbols == null ? List.<DocumentSymbol>of() : symbols) {
      String path = above + "/" + symbol.getKind() + " " + symbol.getName();
      int same = seen.merge(path, 1, Integer::sum);
      nodes.add(new SymbolNode(parent, symbol, nodes.size(), path + "#" + same));
    }
    return List.copyOf(nodes);
  }

  /** The statement it stands below; null at the top. */
  public SymbolNode parent() {
    return parent;
  }

  /** What the server knows of it; read only. */
  public DocumentSymbol symbol() {
    return symbol;
  }

  /** The statements below it, in the order of the text. */
  public List<SymbolNode> children() {
    return children;
  }

  /** Its place among those beside it, from 0. */
  public int index() {
    return index;
  }

  /** The innermost of some nodes that holds a place in the text; null if none does. */
  public static SymbolNode at(List<SymbolNode> nodes, Position place) {
    for (SymbolNode node : nodes) {
      if (node.holds(place)) {
        SymbolNode inner = at(node.children, place);
        return inner == null ? node : inner;
      }
    }
    return null;
  }

  /** Whether two trees look the same, wherever their statements stand in the text by now. */
  public static boolean lookAlike(List<SymbolNode> some, List<SymbolNode> others) {
    return some.size() == others.size()
        && some.stream().allMatch(each -> each.looksLike(others.get(each.index)));
  }

  private boolean looksLike(SymbolNode other) {
    return equals(other)
        && Objects.equals(symbol.getDetail(), other.symbol.getDetail())
        && Objects.equals(symbol.getTags(), other.symbol.getTags())
        && lookAlike(children, other.children);
  }

  private boolean holds(Position place) {
    Range range = symbol.getRange();
    return !isBefore(place, range.getStart()) && !isBefore(range.getEnd(), place);
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() == other.getLine()
        ? one.getCharacter() < other.getCharacter()
        : one.getLine() < other.getLine();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SymbolNode node && path.equals(node.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path);
  }

  @Override
  public String toString() {
    return path;
  }
}
