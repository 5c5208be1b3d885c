package org.ligne.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.project.Workspace;

/**
 * Access for services that run inside a request already: what they read, they read at once. A
 * request of their own would wait for a change that waits for them.
 */
final class ReadAtOnce implements ILanguageServerAccess {
  private final ILanguageServerAccess server;
  private final Workspace workspace;

  ReadAtOnce(ILanguageServerAccess server, Workspace workspace) {
    this.server = server;
    this.workspace = workspace;
  }

  @Override
  public <T> CompletableFuture<T> doRead(String uri, Function<Context, T> work) {
    return CompletableFuture.completedFuture(server.doSyncRead(uri, work));
  }

  @Override
  public <T> T doSyncRead(String uri, Function<Context, T> work) {
    return server.doSyncRead(uri, work);
  }

  @Override
  public <T> CompletableFuture<T> doReadIndex(Function<? super IndexContext, ? extends T> work) {
    IndexContext context = new IndexContext(workspace.getIndex(), CancelIndicator.NullImpl);
    return CompletableFuture.completedFuture(work.apply(context));
  }

  @Override
  public void addBuildListener(IBuildListener listener) {
    server.addBuildListener(listener);
  }

  @Override
  public void removeBuildListener(IBuildListener listener) {
    server.removeBuildListener(listener);
  }

  @Override
  public LanguageClient getLanguageClient() {
    return server.getLanguageClient();
  }

  @Override
  public ResourceSet newLiveScopeResourceSet(URI uri) {
    throw new UnsupportedOperationException("services of this language write text edits");
  }

  @Override
  public InitializeParams getInitializeParams() {
    return server.getInitializeParams();
  }

  @Override
  public InitializeResult getInitializeResult() {
    return server.getInitializeResult();
  }
}
