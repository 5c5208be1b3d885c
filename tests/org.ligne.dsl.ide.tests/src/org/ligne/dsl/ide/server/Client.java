package org.ligne.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * A scripted editor: opens files, types, and asks the server as an editor would. Files are named
 * relative to the first folder. Places are written as a piece of the text with a bar at the caret:
 * {@code "post Lau|nch"}; the piece must occur once. Questions wait for all typing before them.
 */
public final class Client implements AutoCloseable {
  /** How long a machine under load may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final LanguageServer server;
  private final ClientLog log;
  private final Map<String, TextDocumentItem> open = new TreeMap<>();
  private final InitializeResult initialized;

  private Client(LanguageServer server, ClientLog log, InitializeParams params, Path folder) {
    this.folder = folder;
    this.server = server;
    this.log = log;
    this.initialized = get(server.initialize(params));
    server.initialized(new InitializedParams());
    settle();
  }

  /** Starts a server in this process over one folder or several, each of them a project. */
  public static Client start(Locale language, Path... folders) {
    LigneLanguageServer server = LigneServer.create(language);
    ClientLog log = new ClientLog();
    server.connect(log);
    return to(server, log, folders);
  }

  /** Starts a server in this process that speaks English. */
  public static Client start(Path... folders) {
    return start(Locale.ENGLISH, folders);
  }

  /** Talks to a server that is there already, such as one behind a stream. */
  public static Client to(LanguageServer server, ClientLog log, Path... folders) {
    return to(server, log, ClientAbilities.in(List.of(folders)), folders[0]);
  }

  /** Talks to a server that is there already, with greetings of the caller's choice. */
  static Client to(LanguageServer server, ClientLog log, InitializeParams params, Path folder) {
    return new Client(server, log, params, folder);
  }

  /** What the server said it can do. */
  public InitializeResult initialized() {
    return initialized;
  }

  /** The server in this process. */
  public LigneLanguageServer server() {
    return (LigneLanguageServer) server;
  }

  /** The server's answers to questions about texts, for those without a method of their own. */
  public TextDocumentService ask() {
    return server.getTextDocumentService();
  }

  /** What the server has told. */
  public ClientLog log() {
    return log;
  }

  /** Waits until everything typed so far has been taken in and its diagnostics published. */
  public Client settle() {
    do {
      get(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("no such name")));
    } while (server instanceof LigneLanguageServer here && !here.knowsMedia());
    return this;
  }

  // ---- files and typing ------------------------------------------------------------------------

  /** Writes a file to disk without telling the server. */
  public Client write(String file, String text) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.writeString(path(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a file to disk without telling the server. */
  public Client write(String file, byte[] bytes) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.write(path(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Opens a file as it is on disk. */
  public Client open(String file) {
    try {
      return open(file, Files.readString(path(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file with a text that may differ from the disk's. */
  public Client open(String file, String text) {
    TextDocumentItem item = new TextDocumentItem(uri(file), "ligne", 1, text);
    open.put(file, item);
    ask().didOpen(new DidOpenTextDocumentParams(copy(item)));
    return this;
  }

  /** Types at a place of an open file. */
  public Client type(String file, String place, String typed) {
    Position at = at(file, place);
    return replace(file, new Range(at, at), typed);
  }

  /** Replaces a piece of an open file; it must occur once. */
  public Client replace(String file, String piece, String by) {
    int start = indexOf(file, piece);
    return replace(
        file, new Range(position(file, start), position(file, start + piece.length())), by);
  }

  /** Replaces a range of an open file. */
  public Client replace(String file, Range range, String by) {
    String text = text(file);
    int start = offset(file, range.getStart());
    int end = offset(file, range.getEnd());
    return change(
        file,
        text.substring(0, start) + by + text.substring(end),
        new TextDocumentContentChangeEvent(range, by));
  }

  /** Replaces the whole text of an open file. */
  public Client setText(String file, String text) {
    return change(file, text, new TextDocumentContentChangeEvent(text));
  }

  private Client change(String file, String after, TextDocumentContentChangeEvent event) {
    TextDocumentItem item = open.get(file);
    item.setText(after);
    item.setVersion(item.getVersion() + 1);
    ask()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(item.getUri(), item.getVersion()),
                List.of(event)));
    return this;
  }

  /** Closes an open file. */
  public Client close(String file) {
    open.remove(file);
    ask().didClose(new DidCloseTextDocumentParams(id(file)));
    return this;
  }

  /** Tells the server that a file on disk is new, other or gone. */
  public Client watched(String file, FileChangeType type) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), type))));
    return this;
  }

  // ---- what the server says --------------------------------------------------------------------

  /** The diagnostics of a file after all typing, in the order of the text. */
  public List<Diagnostic> diagnostics(String file) {
    settle();
    return log.diagnostics(uri(file));
  }

  /** The first diagnostic of a code in a file after all typing. */
  public Diagnostic diagnostic(String file, String code) {
    return diagnostics(file).stream()
        .filter(each -> each.getCode().getLeft().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + codes(file)));
  }

  /** The codes of a file's diagnostics after all typing, in the order of the text. */
  public List<String> codes(String file) {
    return diagnostics(file).stream().map(each -> each.getCode().getLeft()).toList();
  }

  /** What is proposed at a place. */
  public List<CompletionItem> complete(String file, String place) {
    CompletionParams params = new CompletionParams(id(file), at(file, place));
    return get(ask().completion(params)).map(list -> list, list -> list.getItems());
  }

  /** The hover at a place, or null. */
  public Hover hover(String file, String place) {
    return get(ask().hover(new HoverParams(id(file), at(file, place))));
  }

  /** What is offered to mend all diagnostics of a file that have a code. */
  public List<Either<Command, CodeAction>> actions(String file, String code) {
    List<Diagnostic> found =
        diagnostics(file).stream().filter(each -> each.getCode().getLeft().equals(code)).toList();
    if (found.isEmpty()) {
      throw new AssertionError("no " + code + " in " + codes(file));
    }
    Range range = found.getFirst().getRange();
    return get(
        ask().codeAction(new CodeActionParams(id(file), range, new CodeActionContext(found))));
  }

  /** The edits that give what stands at a place another name. */
  public WorkspaceEdit rename(String file, String place, String name) {
    return get(ask().rename(new RenameParams(id(file), at(file, place), name)));
  }

  /** An open file with edits made in it; they must not overlap. */
  public String edited(String file, List<? extends TextEdit> edits) {
    StringBuilder text = new StringBuilder(text(file));
    edits.stream()
        .sorted((a, b) -> Integer.compare(start(file, b), start(file, a)))
        .forEach(
            edit ->
                text.replace(
                    start(file, edit), offset(file, edit.getRange().getEnd()), edit.getNewText()));
    return text.toString();
  }

  private int start(String file, TextEdit edit) {
    return offset(file, edit.getRange().getStart());
  }

  /** Waits for an answer. */
  public <T> T get(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("the server failed", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("no answer within " + PATIENCE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  // ---- places ----------------------------------------------------------------------------------

  /** The text of an open file as the editor has it, else that on disk. */
  public String text(String file) {
    try {
      return open.containsKey(file) ? open.get(file).getText() : Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The position of the bar in a piece of a file. */
  public Position at(String file, String place) {
    int bar = place.indexOf('|');
    if (bar < 0) {
      throw new AssertionError("no bar in: " + place);
    }
    String piece = place.substring(0, bar) + place.substring(bar + 1);
    return position(file, indexOf(file, piece) + bar);
  }

  private int indexOf(String file, String piece) {
    int first = text(file).indexOf(piece);
    if (first < 0 || text(file).indexOf(piece, first + 1) >= 0) {
      throw new AssertionError((first < 0 ? "not in " : "twice in ") + file + ": " + piece);
    }
    return first;
  }

  /** Line and character of an offset in a file. */
  public Position position(String file, int offset) {
    String before = text(file).substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, offset - before.lastIndexOf('\n') - 1);
  }

  /** The offset of a line and character in a file. */
  public int offset(String file, Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      start = text(file).indexOf('\n', start) + 1;
    }
    return start + position.getCharacter();
  }

  /** A file's identifier in requests. */
  public TextDocumentIdentifier id(String file) {
    return new TextDocumentIdentifier(uri(file));
  }

  /** A file's address; anything with a colon is one already. */
  public String uri(String file) {
    return file.contains(":") ? file : path(file).toUri().toString();
  }

  /** A file below the first folder, or an absolute one. */
  public Path path(String file) {
    return folder.resolve(file);
  }

  /** A folder as the protocol names it. */
  static WorkspaceFolder folder(Path folder) {
    return new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString());
  }

  private static TextDocumentItem copy(TextDocumentItem item) {
    return new TextDocumentItem(
        item.getUri(), item.getLanguageId(), item.getVersion(), item.getText());
  }

  /** Leaves the server; one in this process ends its threads. */
  @Override
  public void close() {
    get(server.shutdown());
    server.exit();
  }
}
