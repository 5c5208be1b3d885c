package org.ligne.dsl.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The text of one file as it was last parsed, and the way round in it.
 *
 * @param resource the file
 * @param text its characters
 */
public record Page(XtextResource resource, String text) {
  /** The page of a file. */
  public static Page of(XtextResource resource) {
    return new Page(resource, resource.getParseResult().getRootNode().getText());
  }

  /** The page an element stands on. */
  public static Page of(EObject element) {
    return of((XtextResource) element.eResource());
  }

  /** Whether the text can be changed; those of shipped platforms cannot. */
  public boolean isWritable() {
    return resource.getURI().isFile();
  }

  /** Whether it could be read to its end: else nobody knows what its parts are. */
  public boolean isWhole() {
    return !resource.getParseResult().hasSyntaxErrors();
  }

  /** The root of what was parsed. */
  public ICompositeNode root() {
    return resource.getParseResult().getRootNode();
  }

  /** The line break the text uses: the first one in it. */
  public String lineBreak() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The word, text or sign at an offset, or the one before it at the end of the text, or null. */
  public ILeafNode leaf(int offset) {
    int inside = Math.clamp(offset, 0, Math.max(0, text.length() - 1));
    return NodeModelUtils.findLeafNodeAtOffset(root(), inside);
  }

  /** The word before an offset, without comments; null at the beginning. */
  public ILeafNode wordBefore(int offset) {
    for (int at = offset; at > 0; ) {
      ILeafNode leaf = leaf(at - 1);
      if (leaf == null || !leaf.isHidden()) {
        return leaf;
      }
      at = leaf.getOffset();
    }
    return null;
  }

  /** The word at or behind an offset, without comments; null at the end. */
  public ILeafNode wordAfter(int offset) {
    for (int at = offset; at < text.length(); ) {
      ILeafNode leaf = leaf(at);
      if (leaf == null || !leaf.isHidden()) {
        return leaf;
      }
      at = leaf.getEndOffset();
    }
    return null;
  }

  /** Where the line of an offset begins. */
  public int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line of an offset ends, before its line break. */
  public int lineEnd(int offset) {
    int found = text.indexOf('\n', offset);
    int end = found < 0 ? text.length() : found;
    return end > offset && end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** The blanks a line begins with. */
  public String indentation(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether there are only blanks from one offset to another. */
  public boolean isBlank(int start, int end) {
    return text.substring(start, Math.max(start, end)).isBlank();
  }

  /** The characters of an extent. */
  public String at(Extent extent) {
    return text.substring(extent.start(), extent.end());
  }

  /** New characters in the place of a node. */
  public Edits replace(INode node, String words) {
    return Edits.of(this, Extent.of(node), words);
  }

  /** New characters at an offset. */
  public Edits insert(int offset, String words) {
    return Edits.of(this, new Extent(offset, offset), words);
  }

  /** The first node written for a feature, or null. */
  public static INode node(EObject element, EStructuralFeature feature) {
    return node(element, feature, 0);
  }

  /** A node written for a feature, by its index among them, or null. */
  public static INode node(EObject element, EStructuralFeature feature, int index) {
    List<INode> nodes = nodes(element, feature);
    return index < 0 || index >= nodes.size() ? null : nodes.get(index);
  }

  /** The nodes written for a feature, in the order of the text. */
  public static List<INode> nodes(EObject element, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(element, feature);
  }
}
