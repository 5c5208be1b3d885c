package org.ligne.dsl.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;

/** Other words for what is written; no change where they are the same words. */
final class Wording {
  private Wording() {}

  /** Other words for a node. */
  static Edits of(Page page, INode node, String words) {
    return of(page, Extent.of(node), words);
  }

  /** Other words for some characters. */
  static Edits of(Page page, Extent old, String words) {
    return Quote.same(page.at(old), words)
        ? Edits.NONE
        : Edits.of(
            page, old, words.replace("\n", page.lineBreak() + page.indentation(old.start())));
  }

  /** Other words for statements of one kind: the first gets them, the others go. */
  static Edits of(Page page, List<Extent> old, String words) {
    String before = String.join("\n", old.stream().map(page::at).toList());
    if (Quote.same(before, words)) {
      return Edits.NONE;
    }
    List<Edits> all = new ArrayList<>(List.of(of(page, old.getFirst(), words)));
    old.stream().skip(1).forEach(each -> all.add(Removal.extent(page, each)));
    return Edits.all(all);
  }

  /** The clauses in which a feature's values are written, each once. */
  static List<Extent> clauses(EObject element, EStructuralFeature feature) {
    return Page.nodes(element, feature).stream().map(Clauses::of).distinct().toList();
  }

  /** Without elements that are statements of their own. */
  static Edits without(List<? extends EObject> elements) {
    return Edits.all(elements.stream().map(Removal::element).toList());
  }

  /** Where elements are written. */
  static List<Extent> extents(List<? extends EObject> elements) {
    return elements.stream().map(each -> Extent.of(Written.node(each))).toList();
  }
}
