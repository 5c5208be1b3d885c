package org.ligne.dsl.ide.server;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Work the editor shows while it lasts. It is over before the editor agrees, at times. */
interface WorkShown {
  /** Nobody looks. */
  WorkShown NOWHERE = () -> {};

  /** Takes it away. */
  void end();

  /** Asks an editor to show work, without waiting for it. */
  static WorkShown begin(LanguageClient client, String title) {
    Shown shown = new Shown(client, title);
    client
        .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(Shown.TOKEN)))
        .thenRun(shown::agreed);
    return shown;
  }

  /** Work shown in an editor. */
  final class Shown implements WorkShown {
    private static final String TOKEN = "ligne-first-build";

    private final LanguageClient client;
    private final String title;
    private boolean begun;
    private boolean over;

    private Shown(LanguageClient client, String title) {
      this.client = client;
      this.title = title;
    }

    private synchronized void agreed() {
      if (!over) {
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setCancellable(false);
        tell(begin);
        begun = true;
      }
    }

    @Override
    public synchronized void end() {
      if (begun && !over) {
        tell(new WorkDoneProgressEnd());
      }
      over = true;
    }

    private void tell(WorkDoneProgressNotification what) {
      client.notifyProgress(new ProgressParams(Either.forLeft(TOKEN), Either.forLeft(what)));
    }
  }
}
