package org.ligne.editor.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;

/** The documents of open files, by address and back. May be called from any thread. */
public final class Documents {
  private static final Map<IDocument, OpenDocument> OPEN = new ConcurrentHashMap<>();
  private static final Map<IDocument, String> LIBRARY = new ConcurrentHashMap<>();

  private Documents() {}

  /** The address of a document; empty if it is none of an open file or shipped platform. */
  public static Optional<String> uri(IDocument document) {
    return find(document)
        .map(OpenDocument::uri)
        .or(() -> document == null ? Optional.empty() : Optional.ofNullable(LIBRARY.get(document)));
  }

  /** The document of an open file; empty if the file is closed. */
  public static Optional<IDocument> document(String uri) {
    String key = Uris.normal(uri);
    return OPEN.values().stream()
        .filter(open -> open.uri().equals(key))
        .map(OpenDocument::document)
        .findFirst();
  }

  /**
   * Counts the changes of a document. Whoever asks about a document off the UI thread compares this
   * before and after, since an answer about an older text is worthless.
   */
  public static long version(IDocument document) {
    return find(document).map(OpenDocument::version).orElse(0L);
  }

  /**
   * The text of a document as of its last change, as a document of its own: to be read on a thread
   * that is not the UI thread.
   */
  public static IDocument snapshot(IDocument document) {
    return new Document(find(document).map(OpenDocument::text).orElseGet(document::get));
  }

  /** Whether the server knows the text of a document as it is now. */
  public static boolean isCurrent(IDocument document) {
    return find(document).map(OpenDocument::isSent).orElse(true);
  }

  /** Whether and when a document can be served. */
  public static Suitability suitability(IDocument document) {
    return find(document).map(OpenDocument::suitability).orElse(Suitability.LIVE);
  }

  /** The addresses of all open files. */
  public static List<String> uris() {
    return OPEN.values().stream().map(OpenDocument::uri).sorted().toList();
  }

  /** Makes a document known that shows a shipped platform, which nobody can change. */
  public static void showLibrary(IDocument document, String uri) {
    LIBRARY.put(document, uri);
  }

  /** Forgets a document that shows a shipped platform. */
  public static void hideLibrary(IDocument document) {
    LIBRARY.remove(document);
  }

  static void open(IDocument document, String uri) {
    OpenDocument opened = new OpenDocument(document, uri);
    OpenDocument former = OPEN.put(document, opened);
    if (former != null) {
      former.close();
    }
    opened.flush();
  }

  static void close(IDocument document) {
    OpenDocument closed = OPEN.remove(document);
    if (closed != null) {
      closed.close();
    }
  }

  /** Sends whatever the server was not told yet, as every question expects. */
  static void flush() {
    OPEN.values().forEach(OpenDocument::flush);
  }

  private static Optional<OpenDocument> find(IDocument document) {
    return document == null ? Optional.empty() : Optional.ofNullable(OPEN.get(document));
  }
}
