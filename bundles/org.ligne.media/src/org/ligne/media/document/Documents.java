package org.ligne.media.document;

import java.io.IOException;
import java.nio.file.Path;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Limits;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Opens documents, each by its format. */
public final class Documents {

  private Documents() {}

  /** Reads a PDF. */
  public static DocumentFacts pdf(Source in, Limits limits) throws Refusal, IOException {
    return Pdf.read(in, limits);
  }

  /** Reads an archive, which is a document of Office when its content says so. */
  public static DocumentFacts archive(Path file, Source in, Limits limits)
      throws Refusal, IOException {
    return Office.read(file, in, limits);
  }

  /** Reads a document of an office program before 2007. */
  public static DocumentFacts compound(Source in, Limits limits) throws Refusal, IOException {
    return Compound.read(in, limits);
  }
}
