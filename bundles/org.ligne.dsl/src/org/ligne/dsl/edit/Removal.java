package org.ligne.dsl.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Takes statements and values out of a text, with the line or the comma they leave behind. */
public final class Removal {
  private static final String COMMA = ",";

  private Removal() {}

  /** Without an element that is a statement of its own. */
  public static Edits element(EObject element) {
    return extent(Page.of(element), Extent.of(Written.node(element)));
  }

  /** Without the statement or clause a value belongs to. */
  public static Edits clause(Page page, INode value) {
    return extent(page, Clauses.of(value));
  }

  /** Without the statement or clause of a feature. */
  public static Edits clause(EObject element, EStructuralFeature feature) {
    return clause(Page.of(element), Page.node(element, feature));
  }

  /** The words of the statement or clause of a feature. */
  public static String words(EObject element, EStructuralFeature feature) {
    return Page.of(element).at(Clauses.of(Page.node(element, feature)));
  }

  /** Without a value of a list with commas; without the whole clause if it is the only one. */
  public static Edits member(Page page, INode value) {
    ILeafNode before = page.wordBefore(value.getOffset());
    ILeafNode after = page.wordAfter(value.getEndOffset());
    if (is(before, COMMA)) {
      return without(page, before, value);
    }
    if (is(after, COMMA)) {
      return first(page, value, after);
    }
    return clause(page, value);
  }

  /** Without an element of a list; without the element around it if that would be left empty. */
  public static Edits memberOrOwner(EObject member, int size) {
    return size == 1 ? element(member.eContainer()) : member(Page.of(member), Written.node(member));
  }

  /** The next value comes to stand where the first one stood, unless a comment is between them. */
  private static Edits first(Page page, INode value, ILeafNode comma) {
    ILeafNode next = page.wordAfter(comma.getEndOffset());
    boolean bare = next != null && page.isBlank(comma.getEndOffset(), next.getOffset());
    Extent whole = Extent.of(value, comma);
    return Edits.of(
        page, bare ? new Extent(whole.start(), next.getOffset()) : upToNext(page, whole), "");
  }

  /** Between the comma and the value may stand a comment, which stays. */
  private static Edits without(Page page, ILeafNode comma, INode value) {
    if (page.isBlank(comma.getEndOffset(), value.getOffset())) {
      return Edits.of(page, Extent.of(comma, value), "");
    }
    return page.replace(comma, "").and(page.replace(value, ""));
  }

  /** Without some characters, and without their line if nothing else stands there. */
  public static Edits extent(Page page, Extent extent) {
    int lineStart = page.lineStart(extent.start());
    int lineEnd = page.lineEnd(extent.end());
    boolean begins = page.isBlank(lineStart, extent.start());
    if (begins && page.isBlank(extent.end(), lineEnd)) {
      return Edits.of(page, lines(page, lineStart, afterBreak(page, lineEnd)), "");
    }
    return Edits.of(page, begins ? upToNext(page, extent) : within(page, extent), "");
  }

  private static Extent upToNext(Page page, Extent extent) {
    int end = extent.end();
    while (end < page.text().length() && page.text().charAt(end) == ' ') {
      end++;
    }
    return new Extent(extent.start(), end);
  }

  private static Extent within(Page page, Extent extent) {
    ILeafNode before = page.wordBefore(extent.start());
    ILeafNode after = page.wordAfter(extent.end());
    boolean blankBefore = before != null && page.isBlank(before.getEndOffset(), extent.start());
    boolean blankAfter = after != null && page.isBlank(extent.end(), after.getOffset());
    int start = blankBefore ? before.getEndOffset() : extent.start();
    boolean empties = is(before, "{") && is(after, "}") && blankBefore && blankAfter;
    return new Extent(start, empties ? after.getOffset() : extent.end());
  }

  /** Whole lines, with the blank line that would be one too many without them. */
  private static Extent lines(Page page, int start, int end) {
    boolean blankBefore = start > 0 && isBlankLine(page, start - 1);
    boolean atEnd =
        end >= page.text().length() || is(page.wordAfter(end), "}") && isLast(page, end);
    boolean blankAfter = end < page.text().length() && isBlankLine(page, end);
    if (blankBefore && (blankAfter || atEnd)) {
      return new Extent(page.lineStart(start - 1), end);
    }
    boolean first = is(page.wordBefore(start), "{") && isFirst(page, start) || start == 0;
    boolean further = blankAfter && first;
    return new Extent(start, further ? afterBreak(page, page.lineEnd(end)) : end);
  }

  private static boolean isLast(Page page, int offset) {
    ILeafNode next = page.wordAfter(offset);
    return next == null || page.isBlank(offset, next.getOffset());
  }

  private static boolean isFirst(Page page, int offset) {
    ILeafNode before = page.wordBefore(offset);
    return before == null || page.isBlank(before.getEndOffset(), offset);
  }

  private static boolean isBlankLine(Page page, int offset) {
    return page.isBlank(page.lineStart(offset), page.lineEnd(offset));
  }

  private static int afterBreak(Page page, int lineEnd) {
    int found = page.text().indexOf('\n', lineEnd);
    return found < 0 ? page.text().length() : found + 1;
  }

  static boolean is(ILeafNode leaf, String sign) {
    return leaf != null && leaf.getText().equals(sign);
  }
}
