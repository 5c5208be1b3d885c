package org.ligne.editor.fix;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.WorkspaceEdits;

/**
 * One way to mend or improve a plan.
 *
 * @param title what it does, in the words of the user
 * @param kind the server's kind, such as {@code quickfix}; empty if it says none
 * @param isPreferred whether it is the one most people want
 * @param edit what it changes; null if only the command does
 * @param command what the server is to do; null for nothing
 */
public record Fix(
    String title, String kind, boolean isPreferred, WorkspaceEdit edit, Command command) {

  static Fix of(Either<Command, CodeAction> offered) {
    return offered.map(
        command -> new Fix(command.getTitle(), "", false, null, command),
        action ->
            new Fix(
                action.getTitle(),
                action.getKind() == null ? "" : action.getKind(),
                Boolean.TRUE.equals(action.getIsPreferred()),
                action.getEdit(),
                action.getCommand()));
  }

  /** Whether it mends a problem, rather than improving what is right. */
  public boolean isQuickFix() {
    return kind.startsWith("quickfix");
  }

  /** Does it, as one step of undo. UI thread only. */
  public void apply() {
    if (edit != null) {
      WorkspaceEdits.apply(edit, title);
    }
    if (command != null) {
      ExecuteCommandParams asked =
          new ExecuteCommandParams(
              command.getCommand(),
              command.getArguments() == null ? List.of() : command.getArguments());
      Requests.ask(server -> server.getWorkspaceService().executeCommand(asked));
    }
  }
}
