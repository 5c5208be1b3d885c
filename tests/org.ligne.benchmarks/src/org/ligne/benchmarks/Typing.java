package org.ligne.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.dsl.ide.server.LigneServer;

/** How long someone waits who types into a project, and how much memory that takes. */
final class Typing {
  private static final int WARM_UP = 150;
  private static final int KEYS = 200;
  private static final int COMPLETIONS = 60;

  private final PrintStream out;

  Typing(PrintStream out) {
    this.out = out;
  }

  /** Measures a project in a folder, typing into one of its files. */
  void measure(String name, Path folder, String file) throws Exception {
    try (Session session = new Session(folder, file)) {
      Figures open = Figures.of(1, session::open);
      session.keys(WARM_UP);
      double before = cpuMillis();
      Figures keys = new Figures(session.keys(KEYS));
      double cpu = (cpuMillis() - before) / KEYS;
      Figures completions = new Figures(session.completions(COMPLETIONS));
      out.printf(
          Locale.ROOT,
          "| %s | %,.0f ms | %,.0f ms | %,.0f ms | %,.0f ms | %,.0f ms | %,.0f ms | %,d MB |%n",
          name,
          open.median(),
          keys.median(),
          keys.percentile(95),
          cpu,
          completions.median(),
          completions.percentile(95),
          memory());
    }
  }

  /** The head of the table. */
  void head() {
    out.println(
        "| project | open, cold | key, median | key, p95 | key, CPU | completion, median |"
            + " completion, p95 | memory |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
  }

  /** What the thread that takes in changes has worked so far: steadier than the clock. */
  private static double cpuMillis() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo info = threads.getThreadInfo(id);
      if (info != null && info.getThreadName().startsWith("RequestManager-Queue")) {
        nanos += Math.max(0, threads.getThreadCpuTime(id));
      }
    }
    return nanos / 1e6;
  }

  /** What is in use when everything unused has been given back. */
  private static long memory() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
  }

  /** One editor on one file. */
  private static final class Session implements LanguageClient, AutoCloseable {
    private final Path folder;
    private final String uri;
    private final String text;
    private final LigneLanguageServer server = LigneServer.create(Locale.ENGLISH);
    private final AtomicReference<Waiting> waiting = new AtomicReference<>();
    private int version = 1;

    private record Waiting(int version, CountDownLatch latch) {}

    Session(Path folder, String file) throws IOException {
      this.folder = folder;
      this.uri = folder.resolve(file).toUri().toString();
      this.text = Files.readString(folder.resolve(file));
      server.connect(this);
    }

    void open() throws Exception {
      InitializeParams params = new InitializeParams();
      WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
      workspace.setWorkspaceFolders(true);
      params.setCapabilities(new ClientCapabilities(workspace, null, null, null));
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "b")));
      server.initialize(params).get();
      server.initialized(new InitializedParams());
      Waiting wait = await(version);
      server.didOpen(
          new DidOpenTextDocumentParams(new TextDocumentItem(uri, "ligne", version, text)));
      done(wait);
    }

    /** Types and takes back letters in the middle of the file; each waits for its diagnostics. */
    double[] keys(int count) throws Exception {
      int post = text.indexOf("text ", text.length() / 2);
      Position place = position(text.indexOf('"', post) + 1);
      Position behind = new Position(place.getLine(), place.getCharacter() + 1);
      double[] millis = new double[count];
      for (int i = 0; i < count; i++) {
        boolean typed = i % 2 == 0;
        Range range = new Range(place, typed ? place : behind);
        millis[i] = key(new TextDocumentContentChangeEvent(range, typed ? "x" : ""));
      }
      return millis;
    }

    private double key(TextDocumentContentChangeEvent change) throws InterruptedException {
      Waiting wait = await(++version);
      long start = System.nanoTime();
      server.didChange(
          new DidChangeTextDocumentParams(
              new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
      done(wait);
      return (System.nanoTime() - start) / 1e6;
    }

    double[] completions(int count) throws Exception {
      String before = "pillar ";
      Position place = position(text.indexOf(before, text.length() / 2) + before.length());
      double[] millis = new double[count];
      for (int i = 0; i < count; i++) {
        long start = System.nanoTime();
        server.completion(new CompletionParams(new TextDocumentIdentifier(uri), place)).get();
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      return millis;
    }

    private Position position(int offset) {
      String head = text.substring(0, offset);
      int line = (int) head.chars().filter(c -> c == '\n').count();
      return new Position(line, offset - head.lastIndexOf('\n') - 1);
    }

    private Waiting await(int wanted) {
      Waiting wait = new Waiting(wanted, new CountDownLatch(1));
      waiting.set(wait);
      return wait;
    }

    private static void done(Waiting wait) throws InterruptedException {
      if (!wait.latch().await(5, TimeUnit.MINUTES)) {
        throw new IllegalStateException("no diagnostics");
      }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      Waiting wait = waiting.get();
      boolean wanted = wait != null && params.getUri().equals(uri);
      if (wanted && Integer.valueOf(wait.version()).equals(params.getVersion())) {
        wait.latch().countDown();
      }
    }

    @Override
    public void close() throws Exception {
      server.shutdown().get();
      server.exit();
    }

    @Override
    public void telemetryEvent(Object object) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void showMessage(MessageParams message) {
      throw new IllegalStateException(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams question) {
      throw new IllegalStateException(question.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
      throw new IllegalStateException(message.getMessage());
    }
  }
}
