package org.ligne.editor.connection;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/**
 * Wakes the services with the first document of ours, whichever editor asked for it. The document
 * is still empty here, and may be a throw-away; so it is its file buffer that is opened at the
 * server, a moment later.
 */
public final class DocumentBridge implements IDocumentSetupParticipant {
  private static final AtomicBoolean LISTENING = new AtomicBoolean();

  @Override
  public void setup(IDocument document) {
    if (LISTENING.compareAndSet(false, true)) {
      FileBuffers.getTextFileBufferManager().addFileBufferListener(new BufferBridge());
    }
    LanguageServices.get().start();
  }
}
