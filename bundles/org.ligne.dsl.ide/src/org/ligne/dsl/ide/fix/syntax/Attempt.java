package org.ligne.dsl.ide.fix.syntax;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Tools;

/**
 * Reads what is around a place with a change in it, and tells whether the parser gets along better.
 */
final class Attempt {
  private final Surroundings around;
  private final Tools tools;
  private final int place;
  private final int before;

  Attempt(Page page, Tools tools, int place) {
    this.around = Surroundings.of(page, place);
    this.tools = tools;
    this.place = place + around.shift();
    this.before = errors(tools.parse(around.text())).size();
  }

  /** The text up to the place. */
  String prefix() {
    return around.text().substring(0, place);
  }

  /** Whether what was wrong at the place is understood, and nothing else comes to be wrong. */
  boolean helps(Extent extent, String text) {
    if (!around.holds(extent.start(), extent.end())) {
      return false;
    }
    int start = extent.start() + around.shift();
    int end = extent.end() + around.shift();
    String tried = around.text().substring(0, start) + text + around.text().substring(end);
    int last = Math.max(place, place + text.length() - (end - start));
    List<Integer> after = errors(tools.parse(tried));
    boolean gone = after.stream().noneMatch(at -> Math.min(start, place) <= at && at <= last);
    return gone && after.size() < before;
  }

  private static List<Integer> errors(IParseResult parsed) {
    List<Integer> places = new ArrayList<>();
    for (INode node : parsed.getSyntaxErrors()) {
      places.add(node.getOffset());
    }
    return places;
  }
}
