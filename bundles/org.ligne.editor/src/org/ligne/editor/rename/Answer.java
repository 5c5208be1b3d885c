package org.ligne.editor.rename;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;
import org.ligne.editor.connection.Requests;

/**
 * What the server says to a wish: a value, or why it refuses. One of the two is null, or both when
 * there is nothing to say.
 */
record Answer<T>(T value, String refusal) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Set<Integer> REFUSALS =
      Set.of(
          ResponseErrorCode.InvalidParams.getValue(),
          ResponseErrorCode.InvalidRequest.getValue(),
          ResponseErrorCode.RequestFailed.getValue());

  /** Puts a wish and waits; empty when it is cancelled or takes too long. */
  static <T> Optional<Answer<T>> await(
      Function<LanguageServer, CompletableFuture<T>> wish, IProgressMonitor monitor) {
    return Requests.await(Requests.ask(server -> answer(wish.apply(server))), LONGEST, monitor);
  }

  /** Puts a wish; for those who cannot wait. */
  static <T> CompletableFuture<Optional<Answer<T>>> ask(
      Function<LanguageServer, CompletableFuture<T>> wish) {
    return Requests.ask(server -> answer(wish.apply(server)));
  }

  private static <T> CompletableFuture<Answer<T>> answer(CompletableFuture<T> value) {
    return value
        .thenApply(given -> new Answer<>(given, null))
        .exceptionallyCompose(Answer::refused);
  }

  /** A refusal is an answer; other failures are for those who put questions again or log. */
  private static <T> CompletableFuture<Answer<T>> refused(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof ResponseErrorException response
        && REFUSALS.contains(response.getResponseError().getCode())) {
      String reason = response.getResponseError().getMessage();
      return CompletableFuture.completedFuture(new Answer<>(null, reason));
    }
    return CompletableFuture.failedFuture(cause);
  }
}
