package org.ligne.dsl.ide.fix.syntax;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.Keywords;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;

/**
 * Mends a word that does not fit. What might be meant is tried: only what the parser then
 * understands is offered.
 */
final class Sentences implements Fix {
  private static final int SHOWN = 3;
  private static final List<String> SIGNS = List.of("{", "}", ",");

  @Override
  public void offer(Fault fault, Offers offers) {
    ILeafNode leaf = fault.leaf();
    if (leaf == null || isAtEnd(fault.page(), leaf)) {
      close(fault.page(), offers);
      return;
    }
    Attempt attempt = new Attempt(fault.page(), offers.tools(), leaf.getOffset());
    candidates(fault.page(), leaf, attempt, offers).stream()
        .filter(each -> attempt.helps(each.extent(), each.text()))
        .limit(SHOWN)
        .forEach(each -> each.offer(fault.page(), offers));
  }

  private static boolean isAtEnd(Page page, ILeafNode leaf) {
    return page.wordAfter(leaf.getOffset()) == null;
  }

  /** Braces that are still open at the end. */
  private static void close(Page page, Offers offers) {
    int open = Surroundings.open(page);
    int end = page.text().stripTrailing().length();
    if (open > 0) {
      String braces = (page.lineBreak() + "}").repeat(open);
      offers.best("insert", page.insert(end, braces), "}".repeat(open));
    }
  }

  private static List<Candidate> candidates(
      Page page, ILeafNode leaf, Attempt attempt, Offers offers) {
    List<Candidate> all = new ArrayList<>(Notations.at(page, leaf.getOffset()));
    String word = leaf.getText();
    Extent extent = Extent.of(leaf);
    keywords(word, Expected.after(attempt.prefix(), offers.tools().expecting()))
        .forEach(keyword -> all.add(Candidate.change(extent, word, keyword)));
    if (word.matches("[a-z][a-z-]*")) {
      all.add(new Candidate("as-name", extent, "^" + word, List.of("^" + word)));
    }
    Candidate removed = new Candidate("remove", extent, "", List.of(word));
    boolean sign = !Character.isLetterOrDigit(word.charAt(0));
    all.addAll(sign ? List.of(removed) : List.of());
    SIGNS.forEach(missing -> all.add(insertion(page, leaf, missing)));
    all.addAll(sign ? List.of() : List.of(removed));
    return all;
  }

  /** The one keyword that can stand there, and those that look alike. */
  private static List<String> keywords(String word, List<String> expected) {
    List<String> found = new ArrayList<>();
    if (expected.size() == 1 && Character.isLetter(expected.getFirst().charAt(0))) {
      found.add(expected.getFirst());
    }
    Nearest.of(word, Keywords.words(), SHOWN).stream()
        .filter(keyword -> Nearest.isSlip(word, keyword) && !found.contains(keyword))
        .forEach(found::add);
    return found;
  }

  private static Candidate insertion(Page page, ILeafNode leaf, String word) {
    ILeafNode before = page.wordBefore(leaf.getOffset());
    int place = before == null ? leaf.getOffset() : before.getEndOffset();
    String text = word.equals(",") ? word : " " + word;
    return new Candidate("insert", new Extent(place, place), text, List.of(word));
  }
}
