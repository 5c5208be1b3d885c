package org.ligne.compiler.load;

import java.nio.file.Path;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.model.common.SourceFile;

/**
 * A parsed file.
 *
 * @param path the file itself, or null when it is part of the shipped library
 * @param text its text
 * @param resource its parse result
 * @param own whether it belongs to the project, not to an imported pack or the shipped library
 */
public record Source(Path path, SourceText text, XtextResource resource, boolean own) {

  /** Whether the parser took all of the text; references may lead nowhere all the same. */
  public boolean isParsed() {
    return !resource.getParseResult().hasSyntaxErrors();
  }

  /** What the file declares, or null when it is empty or could not be parsed at all. */
  public SourceFile content() {
    return resource.getContents().isEmpty() ? null : (SourceFile) resource.getContents().getFirst();
  }
}
