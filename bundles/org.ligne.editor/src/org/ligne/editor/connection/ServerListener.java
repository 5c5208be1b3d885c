package org.ligne.editor.connection;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Told what the server says on its own. Called on the server's thread: hand over, never wait. */
public interface ServerListener {
  /** The server can be asked. It may not have looked at every file yet. */
  default void started() {}

  /**
   * The problems of a file were found anew; those told before no longer count. This is also the
   * moment at which colours, folding, outline and lenses of the file may have changed.
   *
   * @param uri address of the file, open or not
   * @param problems as the server sent them, read only
   */
  default void published(String uri, List<Diagnostic> problems) {}

  /** What code lenses, inlay hints and colours say may have changed without a change of text. */
  default void refreshed() {}
}
