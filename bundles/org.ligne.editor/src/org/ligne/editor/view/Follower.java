package org.ligne.editor.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Diagnostic;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Requests.Question;
import org.ligne.editor.connection.ServerListener;

/**
 * Keeps something that a viewer shows up to date with what the server knows: asks when the file was
 * understood anew, and shows the answer if the text is still the one that was asked about.
 *
 * @param <T> the answer
 */
public final class Follower<T> implements ServerListener {
  private final ITextViewer viewer;
  private final Question<T> question;
  private final Consumer<T> show;
  private final ITextInputListener inputs = new Inputs();
  private volatile IDocument document;
  private CompletableFuture<Optional<T>> asked = CompletableFuture.completedFuture(null);
  private boolean disposed;

  /**
   * Begins to follow; on the UI thread.
   *
   * @param show is called on the UI thread, and not after {@link #dispose}
   */
  public Follower(ITextViewer viewer, Question<T> question, Consumer<T> show) {
    this.viewer = viewer;
    this.question = question;
    this.show = show;
    this.document = viewer.getDocument();
    viewer.addTextInputListener(inputs);
    LanguageServices.get().addListener(this);
    ask();
  }

  @Override
  public void published(String uri, List<Diagnostic> problems) {
    if (Documents.document(uri).filter(each -> each == document).isPresent()) {
      ask();
    }
  }

  @Override
  public void refreshed() {
    ask();
  }

  /** Asks again; from any thread. */
  public synchronized void ask() {
    var about = document;
    asked.cancel(true);
    if (disposed || about == null) {
      return;
    }
    long version = Documents.version(about);
    asked = Requests.ask(about, question);
    asked.thenAccept(answer -> answer.ifPresent(value -> arrived(value, about, version)));
  }

  private void arrived(T answer, IDocument about, long version) {
    var widget = viewer.getTextWidget();
    if (widget != null && !widget.isDisposed()) {
      widget
          .getDisplay()
          .asyncExec(
              () -> {
                if (isCurrent(about, version)) {
                  show.accept(answer);
                }
              });
    }
  }

  private boolean isCurrent(IDocument about, long version) {
    var widget = viewer.getTextWidget();
    return !disposed
        && document == about
        && Documents.version(about) == version
        && widget != null
        && !widget.isDisposed();
  }

  /** Stops following. */
  public synchronized void dispose() {
    disposed = true;
    asked.cancel(true);
    LanguageServices.get().removeListener(this);
    viewer.removeTextInputListener(inputs);
  }

  private final class Inputs implements ITextInputListener {
    @Override
    public void inputDocumentAboutToBeChanged(IDocument former, IDocument latter) {
      document = null;
    }

    @Override
    public void inputDocumentChanged(IDocument former, IDocument latter) {
      document = latter;
      ask();
    }
  }
}
