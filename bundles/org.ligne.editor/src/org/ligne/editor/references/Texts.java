package org.ligne.editor.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Uris;

/** The texts of files, as they are in their editors or on the disk. */
final class Texts {
  private Texts() {}

  /** The text at an address; empty when it cannot be read any more. */
  static IDocument of(String uri) {
    return Documents.document(uri)
        .map(Documents::snapshot)
        .or(() -> Uris.path(uri).map(Texts::read))
        .orElseGet(Document::new);
  }

  private static IDocument read(Path file) {
    try {
      return new Document(Files.readString(file));
    } catch (IOException e) {
      return new Document(); // Deleted since the server read it.
    }
  }

  /** A line, from 0, without blanks around it; empty when there is none. */
  static String line(IDocument text, int number) {
    try {
      IRegion line = text.getLineInformation(number);
      return text.get(line.getOffset(), line.getLength()).strip();
    } catch (BadLocationException e) {
      return ""; // Shorter than when the server read it.
    }
  }
}
