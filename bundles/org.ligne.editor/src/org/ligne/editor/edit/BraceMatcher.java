package org.ligne.editor.edit;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.ligne.editor.colouring.Partitions;

/** Finds the partner of a brace, whatever texts and comments say in between. */
public final class BraceMatcher extends DefaultCharacterPairMatcher {
  public BraceMatcher() {
    super(new char[] {'{', '}'}, Partitions.PARTITIONING, true);
  }

  @Override
  public IRegion match(IDocument document, int offset) {
    Partitions.connect(document);
    return super.match(document, offset);
  }
}
