package org.ligne.dsl.ide.fix.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.conversion.QuotedPlaces;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.model.diagnostic.Finding;
import org.ligne.voice.text.Span;

/**
 * A text as it was typed, and changes to parts of it. Parts are named by their place in the value,
 * which differs from the one between the quotes where there are escapes or margins.
 *
 * @param page where it stands
 * @param node its literal
 * @param value what it means
 */
record Typed(Page page, INode node, String value) {
  private static final String RICH = "'''";

  /** The text a finding is about; empty if it was not typed to its end. */
  static Optional<Typed> of(Finding finding) {
    INode node = Page.node(finding.place(), finding.feature(), Math.max(0, finding.index()));
    Object held = finding.place().eGet(finding.feature());
    Object value = held instanceof List<?> all ? all.get(finding.index()) : held;
    return node == null || value == null || !Quoted.isClosed(node.getText().strip())
        ? Optional.empty()
        : Optional.of(new Typed(Page.of(finding.place()), node, value.toString()));
  }

  private String literal() {
    return page.at(Extent.of(node));
  }

  private Extent extent(Span part) {
    ITextRegion at = QuotedPlaces.of(literal(), part.start(), part.end());
    int start = node.getOffset() + at.getOffset();
    return new Extent(start, start + at.getLength());
  }

  /** Other words in the place of a part. */
  Edits with(Span part, String words) {
    return Edits.of(page, extent(part), written(words));
  }

  private String written(String words) {
    String quoted = Quoted.write(words);
    return literal().startsWith(RICH) ? words : quoted.substring(1, quoted.length() - 1);
  }

  /** Other words behind the last one. */
  Edits append(String words) {
    int end = value.stripTrailing().length();
    return end == 0
        ? Edits.NONE
        : page.insert(extent(new Span(0, end)).end(), written(" " + words));
  }

  /** Without parts, each with a blank beside it; no change if nothing would be left to read. */
  Edits without(List<Span> parts) {
    StringBuilder left = new StringBuilder(value);
    StringBuilder text = new StringBuilder(literal());
    List<Span> backwards = parts.stream().sorted(Comparator.<Span>reverseOrder()).toList();
    for (Span part : backwards) {
      left.delete(part.start(), part.end());
      Extent at = extent(part);
      cut(text, at.start() - node.getOffset(), at.end() - node.getOffset());
    }
    return left.toString().isBlank() ? Edits.NONE : page.replace(node, text.toString());
  }

  /** The blank before it goes along, or the one behind where it begins a line. */
  private static void cut(StringBuilder text, int start, int end) {
    boolean before = isBlank(text, start - 1) && !isBlank(text, start - 2);
    boolean after = !before && isBlank(text, end);
    text.delete(before ? start - 1 : start, after ? end + 1 : end);
  }

  private static boolean isBlank(StringBuilder text, int at) {
    return text.charAt(at) == ' ';
  }
}
