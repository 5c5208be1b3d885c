package org.ligne.dsl.scenario;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;

/** Words of a scenario as they are to stand elsewhere: with line feeds, without its margin. */
final class Quote {
  /** Read where there are no quotes, between which the same signs are no comments. */
  private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  private Quote() {}

  /** The words of an element. */
  static String of(EObject element) {
    return of(Page.of(element), Extent.of(Written.node(element)));
  }

  /** The statement or clause of a feature, or null if it is not written. */
  static String clause(EObject element, EStructuralFeature feature) {
    INode node = Page.node(element, feature);
    return node == null ? null : of(Page.of(element), Clauses.of(node));
  }

  /** Some characters. */
  static String of(Page page, Extent extent) {
    String words = page.at(extent).replace("\r\n", "\n");
    String margin = page.indentation(extent.start());
    boolean deeper = words.lines().skip(1).allMatch(each -> isBelow(each, margin));
    return deeper ? words.replace("\n" + margin, "\n") : words;
  }

  private static boolean isBelow(String line, String margin) {
    return line.isBlank() || line.startsWith(margin);
  }

  /** Whether two pieces of text differ in blanks, line breaks and comments at most. */
  static boolean same(String some, String other) {
    return Arrays.equals(words(some), words(other));
  }

  private static String[] words(String text) {
    boolean quoted = text.indexOf('"') >= 0 || text.contains("'''");
    String plain = quoted ? text : COMMENTS.matcher(text).replaceAll(" ");
    return plain.strip().split("\\s+");
  }
}
