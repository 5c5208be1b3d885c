package org.ligne.ui.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.ServerListener;
import org.ligne.editor.connection.Uris;

/**
 * The statements of files that somebody has looked into, as the server sees them: unsaved changes
 * included. Asking never waits; who asked is told when an answer has come. Kept up to date from
 * then on. UI thread only, but for what the server calls.
 */
final class Trees implements ServerListener, IResourceChangeListener {
  private final Map<IFile, List<Node>> known = new ConcurrentHashMap<>();
  private final Set<IFile> asked = new HashSet<>();
  private final Consumer<IFile> told;

  /**
   * No trees yet.
   *
   * @param told called on the UI thread with each file whose tree is known or has changed
   */
  Trees(Consumer<IFile> told) {
    this.told = told;
    LanguageServices.get().addListener(this);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  /** Files that are gone, or back after they were, are looked at anew. */
  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    known.keySet().removeIf(file -> moved(event.getDelta(), file));
  }

  private static boolean moved(IResourceDelta root, IFile file) {
    IResourceDelta delta = root == null ? null : root.findMember(file.getFullPath());
    return !file.exists() || delta != null && delta.getKind() != IResourceDelta.CHANGED;
  }

  /** The statements of a file; empty while they are not known. */
  Optional<List<Node>> of(IFile file) {
    List<Node> nodes = known.get(file);
    if (nodes == null) {
      ask(file);
    }
    return Optional.ofNullable(nodes);
  }

  /** Whether a file may hold statements; does not ask for them. */
  boolean mayHold(IFile file) {
    List<Node> nodes = known.get(file);
    return nodes == null || !nodes.isEmpty();
  }

  @Override
  public void published(String uri, List<Diagnostic> problems) {
    Uris.file(uri).filter(known::containsKey).ifPresent(file -> later(() -> ask(file)));
  }

  private void ask(IFile file) {
    Optional<String> uri = Uris.of(file);
    if (uri.isEmpty() || !asked.add(file)) {
      return;
    }
    DocumentSymbolParams question = new DocumentSymbolParams(new TextDocumentIdentifier(uri.get()));
    Requests.ask(server -> server.getTextDocumentService().documentSymbol(question))
        .thenAccept(answer -> later(() -> take(file, answer.orElse(List.of()))));
  }

  private void take(IFile file, List<Either<SymbolInformation, DocumentSymbol>> answer) {
    asked.remove(file);
    List<DocumentSymbol> symbols =
        answer.stream().filter(Either::isRight).map(Either::getRight).toList();
    known.put(file, Node.of(file, symbols));
    told.accept(file);
  }

  private static void later(Runnable work) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(work);
    }
  }

  void dispose() {
    LanguageServices.get().removeListener(this);
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    known.clear();
  }
}
