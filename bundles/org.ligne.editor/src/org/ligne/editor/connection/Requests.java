package org.ligne.editor.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.service.OperationCanceledError;

/**
 * Questions to the server. Unsaved changes are sent first. A question that a key stroke interrupts
 * is asked again, an answer about an older text is thrown away and asked for again; so what arrives
 * is about the text as it is. Never fails: what goes wrong on our side is logged, and the answer is
 * empty. Cancelling the future takes the question back.
 *
 * <p>Answers arrive on a thread of the server: hand over to a Job or the UI thread for anything
 * that takes time, and never wait for another answer there.
 */
public final class Requests {
  private static final int ATTEMPTS = 5;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 100;
  private static final Set<Integer> INTERRUPTIONS = Set.of(-32800, -32801, -32802);

  private Requests() {}

  /** A question about one document. */
  @FunctionalInterface
  public interface Question<T> {
    /** Puts the question; a null answer counts as none. */
    CompletableFuture<T> put(LanguageServer server, TextDocumentIdentifier document);
  }

  /**
   * Asks about a document; empty if the server does not know it, has nothing to say, or if the text
   * changes too fast.
   */
  public static <T> CompletableFuture<Optional<T>> ask(IDocument document, Question<T> question) {
    Optional<String> uri = Documents.uri(document);
    if (uri.isEmpty() || Documents.suitability(document) != Suitability.LIVE) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    TextDocumentIdentifier identifier = new TextDocumentIdentifier(uri.get());
    return new Attempt<>(
            server -> question.put(server, identifier), () -> Documents.version(document))
        .start(ATTEMPTS, LONGEST);
  }

  /** Asks about everything the server knows; empty if it has nothing to say. */
  public static <T> CompletableFuture<Optional<T>> ask(
      Function<? super LanguageServer, CompletableFuture<T>> question) {
    return new Attempt<>(question, () -> 0L).start(ATTEMPTS, LONGEST);
  }

  /**
   * Waits for an answer; empty if it does not come in time, and then the question is taken back. On
   * the UI thread never wait longer than a fifth of a second.
   */
  public static <T> Optional<T> await(CompletableFuture<Optional<T>> answer, Duration longest) {
    return await(answer, longest, new NullProgressMonitor());
  }

  /** Waits for an answer as long as nobody cancels. */
  public static <T> Optional<T> await(
      CompletableFuture<Optional<T>> answer, Duration longest, IProgressMonitor monitor) {
    long left = longest.toMillis();
    try {
      while (left > 0 && !monitor.isCanceled()) {
        try {
          return answer.get(Math.min(left, LOOK_MILLIS), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          left -= LOOK_MILLIS; // Not yet: see whether somebody cancelled.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause()); // Answers never fail.
    } catch (CancellationException e) {
      return Optional.empty();
    }
    answer.cancel(true);
    return Optional.empty();
  }

  /** Whether a question was interrupted rather than answered or failed. */
  static boolean isInterruption(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof ResponseErrorException response) {
      return INTERRUPTIONS.contains(response.getResponseError().getCode());
    }
    return cause instanceof CancellationException || cause instanceof OperationCanceledError;
  }
}
