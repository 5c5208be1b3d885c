package org.ligne.media.document;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** A section of a PDF's index: written out as a table, or packed into a stream. */
interface PdfSection {

  /**
   * Where an object is.
   *
   * @param at its offset; when packed, the number of the stream that it is in
   * @param packed whether it is in a stream
   * @param index when packed, which of that stream's objects it is
   */
  record Place(long at, boolean packed, int index) {}

  /** What the section says of the document and of other sections. */
  Map<String, Object> trailer();

  /** Where the object of that number is; empty when this section does not say. */
  Optional<Place> place(int number) throws Refusal, IOException;

  /** Reads the section at which the source stands. */
  static PdfSection read(PdfIndex index, Source in) throws Refusal, IOException {
    long start = in.position();
    PdfSyntax syntax = index.syntax();
    if (syntax.token().equals("xref")) {
      return PdfTable.read(index, in);
    }
    in.seek(start);
    return PdfPackedTable.read(index, in);
  }
}
