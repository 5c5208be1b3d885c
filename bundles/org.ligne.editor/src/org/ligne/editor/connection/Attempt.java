package org.ligne.editor.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.lsp4j.services.LanguageServer;

/** Puts a question until it is answered for the text as it is. */
final class Attempt<T> {
  private final Function<? super LanguageServer, CompletableFuture<T>> question;
  private final LongSupplier version;
  private final CompletableFuture<Optional<T>> answer = new CompletableFuture<>();

  Attempt(Function<? super LanguageServer, CompletableFuture<T>> question, LongSupplier version) {
    this.question = question;
    this.version = version;
  }

  CompletableFuture<Optional<T>> start(int attempts, Duration longest) {
    answer.completeOnTimeout(Optional.empty(), longest.toMillis(), TimeUnit.MILLISECONDS);
    LanguageServices.get().server().whenComplete((server, failure) -> begin(server, attempts));
    return answer;
  }

  private void begin(LanguageServer server, int attempts) {
    if (server == null) {
      answer.complete(Optional.empty()); // Why it did not start is logged where it starts.
    } else {
      put(server, attempts);
    }
  }

  private void put(LanguageServer server, int attempts) {
    if (answer.isDone()) {
      return;
    }
    Documents.flush();
    long asked = version.getAsLong();
    CompletableFuture<T> put;
    try {
      put = question.apply(server);
    } catch (RuntimeException e) {
      put = CompletableFuture.failedFuture(e);
    }
    CompletableFuture<T> pending = put;
    answer.whenComplete((value, failure) -> pending.cancel(true));
    pending.whenComplete((value, failure) -> take(server, attempts, asked, value, failure));
  }

  private void take(LanguageServer server, int attempts, long asked, T value, Throwable failure) {
    boolean stale =
        failure == null ? asked != version.getAsLong() : Requests.isInterruption(failure);
    if (stale && attempts > 1) {
      put(server, attempts - 1);
    } else if (!stale && failure == null) {
      answer.complete(Optional.ofNullable(value));
    } else {
      report(failure);
      answer.complete(Optional.empty());
    }
  }

  private void report(Throwable failure) {
    boolean expected =
        failure == null || Requests.isInterruption(failure) || failure instanceof TimeoutException;
    if (!expected && !answer.isDone()) {
      Log.error("The language server failed to answer", failure);
    }
  }
}
