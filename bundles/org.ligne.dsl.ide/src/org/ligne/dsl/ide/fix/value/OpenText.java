package org.ligne.dsl.ide.fix.value;

import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Offers;

/** Closes a text: at the end of its line, or before the first line that stands further left. */
final class OpenText implements Fix {
  private static final String RICH = "'''";

  @Override
  public void offer(Fault fault, Offers offers) {
    INode node = fault.value();
    if (node == null) {
      return;
    }
    Page page = fault.page();
    String text = page.at(Extent.of(node));
    if (text.startsWith(RICH)) {
      offers.best(
          "close-text", page.insert(node.getOffset() + lastLine(page, node, text), RICH), RICH);
    } else {
      String line = text.lines().findFirst().orElse("").stripTrailing();
      boolean brace = line.endsWith("}");
      String words = brace ? line.substring(0, line.length() - 1).stripTrailing() : line;
      int end = node.getOffset() + line.length();
      if (brace) {
        offers.also("close-text", page.insert(node.getOffset() + words.length(), "\""), "\" }");
      }
      offers.best("close-text", page.insert(end, "\""), "\"");
    }
  }

  /** The end of the last line of a text of several lines that begins as far right as its second. */
  private static int lastLine(Page page, INode node, String text) {
    int margin = page.indentation(node.getOffset()).length();
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    for (int next = end + 1; next < text.length(); ) {
      int lineEnd = text.indexOf('\n', next);
      String line = text.substring(next, lineEnd < 0 ? text.length() : lineEnd);
      int indentation = line.length() - line.stripLeading().length();
      if (!line.isBlank() && indentation <= margin) {
        break;
      }
      end = line.isBlank() ? end : next + line.stripTrailing().length();
      next = lineEnd < 0 ? text.length() : lineEnd + 1;
    }
    return text.substring(0, end).stripTrailing().length();
  }
}
