package org.ligne.editor.connection;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * A document whose text the server reads instead of the file. The whole text is sent: in one
 * process that costs no more than its changed part, and it can never go wrong.
 */
final class OpenDocument implements IDocumentListener {
  /** Above this many lines a pause in typing is awaited before the text is sent. */
  private static final int PROMPT_LINES = 3_000;

  private static final long REST_MILLIS = 120;
  private static final long UNKNOWN = -1;

  private final IDocument document;
  private final String uri;
  private final Job sender =
      Job.createSystem("Ligne: send text", (ICoreRunnable) monitor -> flush());
  // The text as of its last change: only the thread that changes a document may read it.
  private volatile Snapshot current;
  private long sent = UNKNOWN;
  private boolean closed;

  OpenDocument(IDocument document, String uri) {
    this.document = document;
    this.uri = uri;
    this.current = new Snapshot(document.get(), 0);
    document.addDocumentListener(this);
  }

  String uri() {
    return uri;
  }

  IDocument document() {
    return document;
  }

  Suitability suitability() {
    return current.suitability;
  }

  /** The text as of its last change. */
  String text() {
    return current.text;
  }

  /** Counts the changes since the document was opened. */
  long version() {
    return current.version;
  }

  /** Whether the server knows the text as it is now. */
  synchronized boolean isSent() {
    return sent == current.version;
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // The text after the change is what counts.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    current = new Snapshot(document.get(), current.version + 1);
    sender.cancel();
    if (document.getNumberOfLines() <= PROMPT_LINES) {
      flush();
    } else {
      sender.schedule(REST_MILLIS);
    }
  }

  /** Tells the server the text as it is now, unless it knows; takes a fraction of a millisecond. */
  synchronized void flush() {
    Snapshot text = current;
    if (!closed && sent != text.version) {
      LanguageServices.get().ready().ifPresent(all -> send(all.getTextDocumentService(), text));
    }
  }

  /** The document is no longer in use: the server reads the file again. */
  synchronized void close() {
    closed = true;
    document.removeDocumentListener(this);
    sender.cancel();
    LanguageServices.get().ready().ifPresent(all -> forget(all.getTextDocumentService()));
  }

  private void send(TextDocumentService server, Snapshot text) {
    if (text.suitability != Suitability.LIVE) {
      forget(server);
    } else if (sent == UNKNOWN) {
      server.didOpen(
          new DidOpenTextDocumentParams(
              new TextDocumentItem(uri, "ligne", (int) text.version, text.text)));
      sent = text.version;
    } else {
      server.didChange(
          new DidChangeTextDocumentParams(
              new VersionedTextDocumentIdentifier(uri, (int) text.version),
              List.of(new TextDocumentContentChangeEvent(text.text))));
      sent = text.version;
    }
  }

  private void forget(TextDocumentService server) {
    if (sent != UNKNOWN) {
      sent = UNKNOWN;
      server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }
  }

  private record Snapshot(String text, long version, Suitability suitability) {
    Snapshot(String text, long version) {
      this(text, version, Suitability.of(text));
    }
  }
}
