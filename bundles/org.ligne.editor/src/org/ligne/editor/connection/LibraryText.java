package org.ligne.editor.connection;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.ligne.dsl.ide.server.LigneLanguageServer;

/** The text of a shipped platform. */
record LibraryText(String uri) implements IEncodedStorage {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Override
  public InputStream getContents() throws CoreException {
    Optional<String> text = Requests.await(Requests.ask(this::text), PATIENCE);
    return new ByteArrayInputStream(
        text.orElseThrow(() -> new CoreException(Status.error(getName())))
            .getBytes(StandardCharsets.UTF_8));
  }

  private CompletableFuture<String> text(LanguageServer server) {
    return ((LigneLanguageServer) server).text(new TextDocumentIdentifier(uri));
  }

  @Override
  public String getCharset() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public IPath getFullPath() {
    return null; // It lies in no file system.
  }

  @Override
  public String getName() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    return null;
  }
}
