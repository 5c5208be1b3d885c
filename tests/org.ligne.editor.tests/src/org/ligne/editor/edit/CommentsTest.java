package org.ligne.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;

/** Lines and passages become comments and plans again. A selection stands between two bars. */
class CommentsTest {
  @Test
  void signsOfSeveralLinesStandBelowEachOther() throws BadLocationException {
    assertEquals("  // a {\n  //   b\n\n  // }", toggled("  |a {\n    b\n\n  }|"));
  }

  @Test
  void linesThatAreAllCommentedAreUncommented() throws BadLocationException {
    assertEquals("  a\n  b", toggled("|  // a\n  //b|"));
  }

  @Test
  void aCommentAmongLinesIsCommentedOnceMoreSoThatItStaysOne() throws BadLocationException {
    String twice = toggled("|// note\na|");
    assertEquals("// // note\n// a", twice);
    assertEquals("// note\na", toggled("|" + twice + "|"));
  }

  @Test
  void aSelectionOfWholeLinesEndsWithTheLastOfThem() throws BadLocationException {
    assertEquals("// a\nb", toggled("|a\n|b"));
  }

  @Test
  void aBlankLineAloneGetsAComment() throws BadLocationException {
    assertEquals("  // ", toggled("  ||"));
  }

  @Test
  void blockSignsAreAddedAroundTheSelectionAndTakenAway() throws BadLocationException {
    var document = new Document("on a, b");
    new Comments(document).addBlock(new Region(3, 1)).apply(document);
    assertEquals("on /* a */, b", document.get());
    new Comments(document).removeBlock(6).apply(document);
    assertEquals("on a, b", document.get());
  }

  @Test
  void withoutASelectionTheBlockIsTheLine() throws BadLocationException {
    var document = new Document("  on a  \n");
    new Comments(document).addBlock(new Region(4, 0)).apply(document);
    assertEquals("  /* on a */  \n", document.get());
  }

  @Test
  void whereThereIsNoCommentNothingIsRemoved() throws BadLocationException {
    assertFalse(new Comments(new Document("on a")).removeBlock(2).hasChildren());
  }

  @Test
  void textsAreKnown() {
    var comments = new Comments(new Document("text fr \"Bonjour\" // ici"));
    assertTrue(comments.isInText(12));
    assertFalse(comments.isInText(2));
    assertFalse(comments.isInText(20));
  }

  private static String toggled(String text) throws BadLocationException {
    int start = text.indexOf('|');
    int end = text.lastIndexOf('|') - 1;
    var document = new Document(text.replace("|", ""));
    new Comments(document).toggle(new Region(start, end - start)).apply(document);
    return document.get();
  }
}
