package org.ligne.dsl.ide.server;

import com.google.gson.JsonArray;
import com.google.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.ide.completion.ClientFeatures;
import org.ligne.dsl.ide.completion.Completions;
import org.ligne.dsl.ide.hint.HintSettings;
import org.ligne.dsl.ide.hint.InlayHints;
import org.ligne.dsl.ide.navigation.Definitions;
import org.ligne.dsl.ide.navigation.References;
import org.ligne.dsl.ide.navigation.SelectionRanges;
import org.ligne.dsl.ide.project.LiveProject;
import org.ligne.dsl.ide.project.Projects;
import org.ligne.dsl.ide.rename.RefusedException;
import org.ligne.dsl.ide.rename.Renames;
import org.ligne.dsl.ide.symbols.WorkspaceSymbols;

/**
 * The part of the server that answers about the structure of files: where names lead, what names an
 * element, what it is renamed to, what is shown between the words. Its answers read all projects at
 * once, in the one request that asks, so that none waits for another.
 */
abstract class NavigatingServer extends LanguageServerImpl {
  private static final URI ANY_FILE = URI.createURI("file:/any.ligne");

  @Inject private Projects projects;

  private boolean refreshesHints;

  private List<XtextResourceSet> projects() {
    return projects.all().stream()
        .map(LiveProject::project)
        .filter(Objects::nonNull)
        .map(Project::resources)
        .toList();
  }

  private <T> T service(Class<T> type) {
    return getService(ANY_FILE, type);
  }

  /** What is found in a file; something else if it is a file of no project. */
  private <T> T read(URI uri, T none, BiFunction<Document, XtextResource, T> find) {
    return getWorkspaceManager()
        .doRead(
            uri, (document, resource) -> resource == null ? none : find.apply(document, resource));
  }

  // ---- what it can do --------------------------------------------------------------------------

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    service(HintSettings.class).read(params.getInitializationOptions());
    service(ClientFeatures.class).set(params.getCapabilities());
    refreshesHints =
        Optional.ofNullable(params.getCapabilities())
            .map(ClientCapabilities::getWorkspace)
            .map(WorkspaceClientCapabilities::getInlayHint)
            .map(InlayHintWorkspaceCapabilities::getRefreshSupport)
            .orElse(false);
    return super.initialize(params);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    service(HintSettings.class).read(params.getSettings());
    super.didChangeConfiguration(params);
    if (refreshesHints) {
      getLanguageClient().refreshInlayHints();
    }
  }

  @Override
  protected ServerCapabilities createServerCapabilities(InitializeParams params) {
    ServerCapabilities capabilities = super.createServerCapabilities(params);
    capabilities.setInlayHintProvider(true);
    capabilities.getCompletionProvider().setTriggerCharacters(Completions.TRIGGERS);
    capabilities.setSelectionRangeProvider(true);
    return capabilities;
  }

  // ---- names -----------------------------------------------------------------------------------

  @Override
  protected List<? extends WorkspaceSymbol> symbol(
      WorkspaceSymbolParams params, CancelIndicator cancel) {
    return service(WorkspaceSymbols.class).find(params.getQuery(), projects(), cancel);
  }

  @Override
  protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
    return read(
        getURI(params),
        List.of(),
        (document, resource) ->
            service(Definitions.class).at(resource, document.getOffSet(params.getPosition())));
  }

  @Override
  protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
    boolean declaration = params.getContext().isIncludeDeclaration();
    return read(
        getURI(params),
        List.of(),
        (document, resource) ->
            service(References.class)
                .at(
                    resource,
                    document.getOffSet(params.getPosition()),
                    declaration,
                    projects(),
                    cancel));
  }

  // ---- renaming --------------------------------------------------------------------------------

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return getRequestManager()
        .runRead(cancel -> orRefusal(() -> rename(params, cancel)))
        .thenApply(NavigatingServer::orThrow);
  }

  @Override
  protected WorkspaceEdit rename(RenameParams params, CancelIndicator cancel) {
    return read(
        getURI(params.getTextDocument()),
        null,
        (document, resource) ->
            service(Renames.class)
                .rename(
                    resource,
                    document.getOffSet(params.getPosition()),
                    params.getNewName(),
                    projects(),
                    cancel));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return getRequestManager()
        .runRead(cancel -> orRefusal(() -> prepareRename(params, cancel)))
        .thenApply(NavigatingServer::orThrow);
  }

  @Override
  protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
      PrepareRenameParams params, CancelIndicator cancel) {
    PrepareRenameResult prepared =
        read(
            getURI(params),
            null,
            (document, resource) ->
                service(Renames.class).prepare(resource, document.getOffSet(params.getPosition())));
    return prepared == null ? null : Either3.forSecond(prepared);
  }

  /** A refusal is an answer like any other; thrown inside the request it would be logged. */
  private static <T> Either<T, ResponseError> orRefusal(Supplier<T> work) {
    try {
      return Either.forLeft(work.get());
    } catch (RefusedException e) {
      return Either.forRight(
          new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
    }
  }

  private static <T> T orThrow(Either<T, ResponseError> answer) {
    if (answer.isRight()) {
      throw new ResponseErrorException(answer.getRight());
    }
    return answer.getLeft();
  }

  // ---- what is shown between the words ---------------------------------------------------------

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    URI uri = getURI(params.getTextDocument());
    return getRequestManager()
        .runRead(
            cancel ->
                read(
                    uri,
                    List.of(),
                    (document, resource) ->
                        service(InlayHints.class).in(resource, params.getRange(), cancel)));
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    URI uri = getURI(params.getTextDocument());
    return getRequestManager()
        .runRead(
            cancel ->
                read(
                    uri,
                    List.of(),
                    (document, resource) -> SelectionRanges.of(resource, params.getPositions())));
  }

  /** What Xtext put into a lens comes back from another process as JSON. */
  @Override
  protected URI uninstallURI(CodeLens lens) {
    if (lens.getData() instanceof JsonArray pair && pair.size() == 2) {
      lens.setData(List.of(pair.get(0).getAsString(), pair.get(1).getAsString()));
    }
    return super.uninstallURI(lens);
  }
}
