package org.ligne.editor.journal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.ligne.editor.connection.BufferListener;

/** Tells the keeper of every text that is changed, saved or given up in any editor. */
final class Watch extends BufferListener {
  private final Keeper keeper;
  private final Map<IFileBuffer, Typing> watched = new HashMap<>();

  Watch(Keeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public synchronized void bufferCreated(IFileBuffer buffer) {
    if (buffer instanceof ITextFileBuffer text && buffer.getFileStore() != null) {
      Typing typing = new Typing(text.getDocument(), buffer);
      watched.put(buffer, typing);
      text.getDocument().addDocumentListener(typing);
    }
  }

  @Override
  public synchronized void bufferDisposed(IFileBuffer buffer) {
    Typing typing = watched.remove(buffer);
    if (typing != null) {
      typing.document.removeDocumentListener(typing);
      keeper.settled(typing.uri);
    }
  }

  @Override
  public synchronized void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    Typing typing = watched.get(buffer);
    if (typing != null && !dirty) {
      keeper.settled(typing.uri);
    }
  }

  private final class Typing implements IDocumentListener {
    private final IDocument document;
    private final IFileBuffer buffer;
    private final String uri;

    Typing(IDocument document, IFileBuffer buffer) {
      this.document = document;
      this.buffer = buffer;
      this.uri = buffer.getFileStore().toURI().toString();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
      // Only what comes of it counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
      // A text read from the disk anew is not unsaved, and is not dirty once this change is over.
      keeper.changed(uri, document, buffer::isDirty);
    }
  }
}
