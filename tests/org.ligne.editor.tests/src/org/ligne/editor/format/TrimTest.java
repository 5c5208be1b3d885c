package org.ligne.editor.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

/** Blanks at the ends of lines go, except in texts. */
class TrimTest {
  @Test
  void blanksAtLineEndsGo() throws BadLocationException {
    assertEquals("post A {\n\n}\n// note", trimmed("post A {  \n   \n}\t\n// note "));
  }

  @Test
  void blanksInTextsStay() throws BadLocationException {
    assertEquals("text fr '''\n  Un  \n  '''", trimmed("text fr '''\n  Un  \n  '''  "));
  }

  private static String trimmed(String text) throws BadLocationException {
    var document = new Document(text);
    SaveActions.trim(document).apply(document);
    return document.get();
  }
}
