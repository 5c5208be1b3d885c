package org.ligne.editor.colouring;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Gives each opened Ligne document its {@linkplain Partitions parts}. */
public final class PartitionSetup implements IDocumentSetupParticipant {
  @Override
  public void setup(IDocument document) {
    Partitions.connect(document);
  }
}
