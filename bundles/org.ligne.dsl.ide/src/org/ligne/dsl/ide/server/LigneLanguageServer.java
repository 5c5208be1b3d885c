package org.ligne.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.ide.hand.Hand;
import org.ligne.dsl.ide.hand.Rewriter;
import org.ligne.dsl.ide.hand.Whereabouts;
import org.ligne.dsl.ide.project.DiagnosticBoard;
import org.ligne.dsl.ide.project.LiveProject;
import org.ligne.dsl.ide.project.Projects;
import org.ligne.dsl.ide.project.ShelvedMedia;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.project.Workspace;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/**
 * The language server: over streams for any editor, and as a plain object for the workbench. All
 * methods may be called from any thread and return at once; answers come through futures.
 */
@Singleton
public class LigneLanguageServer extends NavigatingServer {
  @Inject private DiagnosticBoard board;
  @Inject private Uris uris;
  @Inject private Workspace workspace;
  @Inject private Schedules schedules;
  @Inject private MessageLanguage language;
  @Inject private Projects projects;
  @Inject private ShelvedMedia media;
  @Inject private Rewriter rewriter;
  @Inject private Whereabouts whereabouts;

  private LanguageClient client;
  private ClientCapabilities abilities;
  private ClientLogAppender log;
  private MediaNews news;

  @Inject
  void begin(Projects projects) {
    projects.addListener(schedules);
    news = new MediaNews(getRequestManager(), projects);
    media.addListener(news);
  }

  @Override
  public void connect(LanguageClient newClient) {
    super.connect(newClient);
    client = newClient;
  }

  /** Answers at once; projects are read when the client says it is ready. */
  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    abilities = params.getCapabilities();
    log = ClientLogAppender.attach(client);
    return super.initialize(params);
  }

  /** Signatures are for languages with calls; this one has none. */
  @Override
  protected ServerCapabilities createServerCapabilities(InitializeParams params) {
    ServerCapabilities capabilities = super.createServerCapabilities(params);
    capabilities.setSignatureHelpProvider(null);
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    super.initialized(params);
    Editor editor = new Editor(client, abilities);
    board.connect(client, editor.showsRelated());
    schedules.addListener(planning -> editor.refreshDates());
    editor.watchFiles();
    firstBuild(editor);
  }

  private void firstBuild(Editor editor) {
    Phrases phrases = Phrases.beside(LigneLanguageServer.class, language.locale());
    WorkShown shown = editor.show(phrases.get("first-build"));
    getRequestManager()
        .runWrite(() -> null, (cancel, nothing) -> workspace.build(cancel))
        .whenComplete((deltas, failure) -> shown.end());
  }

  /** Whether all media that plans show are known, and the plans checked with them. */
  boolean knowsMedia() {
    return media.isQuiet() && news.isQuiet();
  }

  /** The schedules of all projects, for a client in the same process. */
  public Schedules schedules() {
    return schedules;
  }

  /** Changes of plans by hand, for a client in the same process. */
  public Hand hand() {
    return new Hand(getRequestManager(), projects, uris, rewriter, whereabouts);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    schedules.shutdown();
    return super.shutdown();
  }

  /** Ends the server's own threads; the process goes on. */
  @Override
  public void exit() {
    media.shutdown();
    getRequestManager().shutdown();
    log.close();
    super.exit();
  }

  /**
   * The text of a file the server knows that no editor can read from disk: a shipped platform. Null
   * for anything else.
   */
  @JsonRequest(value = "ligne/text", useSegment = false)
  public CompletableFuture<String> text(TextDocumentIdentifier file) {
    return CompletableFuture.completedFuture(ShippedTexts.text(uris.toUri(file.getUri())));
  }

  @Override
  protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
    List<URI> changed = new ArrayList<>();
    List<URI> moved = new ArrayList<>();
    for (FileEvent event : params.getChanges()) {
      URI uri = uris.toUri(event.getUri());
      boolean same = event.getType() == FileChangeType.Changed;
      if (!same || !workspace.isDocumentOpen(uri)) {
        (same ? changed : moved).add(uri);
      }
    }
    return workspace.didChangeFiles(changed, moved);
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    uris.spell(params.getTextDocument().getUri());
    super.didOpen(params);
  }

  /**
   * Looks at a file together with its model, beside other readers and never during a change. The
   * work is handed nulls when the file belongs to no project. It must not ask the server and wait.
   *
   * @param uri the address as editors write it
   */
  public <T> CompletableFuture<T> read(
      String uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
    URI address = uris.toUri(uri);
    return getRequestManager().runRead(cancel -> getWorkspaceManager().doRead(address, work));
  }

  /**
   * Looks at a project as its texts are now, beside other readers and never during a change. The
   * work must not ask the server and wait. Empty if there is no such project.
   *
   * @param place the project's folder, or the file that is its own project
   */
  public <T> CompletableFuture<Optional<T>> look(Path place, Function<Project, T> work) {
    return getRequestManager()
        .runRead(
            cancel ->
                projects.all().stream()
                    .filter(each -> each.place().equals(place))
                    .map(LiveProject::project)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(work));
  }

  /**
   * Tells somebody whenever other texts of a project were taken in, of its folder or file. They are
   * told on the queue thread and must not wait.
   */
  public void whenBuilt(Consumer<Path> told) {
    projects.addListener(new BuildTeller(told));
  }

  // Code actions look at files from inside a request. Queued behind a change that waits for them,
  // they would wait for ever; so they look at once.

  @Override
  protected List<Either<Command, CodeAction>> codeAction(
      CodeActionParams params, CancelIndicator cancel) {
    URI uri = getURI(params.getTextDocument());
    ICodeActionService2 service = getService(uri, ICodeActionService2.class);
    if (service == null) {
      return List.of();
    }
    ICodeActionService2.Options options = new ICodeActionService2.Options();
    options.setURI(params.getTextDocument().getUri());
    options.setLanguageServerAccess(access());
    options.setCodeActionParams(params);
    options.setCancelIndicator(cancel);
    return service.getCodeActions(options);
  }

  private ILanguageServerAccess access() {
    return new ReadAtOnce(getLanguageServerAccess(), workspace);
  }
}
