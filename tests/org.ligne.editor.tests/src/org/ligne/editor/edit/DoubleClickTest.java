package org.ligne.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

/** What a double click at a bar selects, before it falls back to words. */
class DoubleClickTest {
  @Test
  void tagsDatesAndHoursAreSelectedAsAWhole() throws BadLocationException {
    assertEquals("#MaisonDuThe", selected("text fr \"Ici #Maison|DuThe là\""));
    assertEquals("2026-09-08", selected("at 2026-|09-08 12:30"));
    assertEquals("12:30", selected("at 2026-09-08 12|:30"));
  }

  @Test
  void besideItsQuotesATextIsSelectedAsAWhole() throws BadLocationException {
    assertEquals("Bonjour à tous", selected("text fr \"|Bonjour à tous\""));
    assertEquals("\n  Un\n  ", selected("text fr '''|\n  Un\n  '''"));
  }

  @Test
  void besideABraceItsBlockIsSelected() throws BadLocationException {
    assertEquals(" on a ", selected("post A {| on a }"));
  }

  @Test
  void anywhereElseItIsLeftToThePlatform() throws BadLocationException {
    assertEquals(null, selected("po|st A"));
  }

  private static String selected(String text) throws BadLocationException {
    int at = text.indexOf('|');
    var document = new Document(text.replace("|", ""));
    var region = new DoubleClick().findExtendedDoubleClickSelection(document, at);
    return region == null ? null : document.get(region.getOffset(), region.getLength());
  }
}
