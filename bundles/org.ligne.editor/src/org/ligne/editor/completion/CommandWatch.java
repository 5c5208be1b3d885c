package org.ligne.editor.completion;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Closes the list of proposals when a command is run, so that the command acts on the text. */
final class CommandWatch implements ICompletionListener, IExecutionListener {
  /** The list's own commands. */
  private static final String OWN = "org.eclipse.ui.edit.text.contentAssist.";

  private final Runnable close;

  CommandWatch(Runnable close) {
    this.close = close;
  }

  @Override
  public void assistSessionStarted(ContentAssistEvent event) {
    commands().addExecutionListener(this);
  }

  @Override
  public void assistSessionEnded(ContentAssistEvent event) {
    commands().removeExecutionListener(this);
  }

  private static ICommandService commands() {
    return PlatformUI.getWorkbench().getService(ICommandService.class);
  }

  @Override
  public void preExecute(String command, ExecutionEvent event) {
    if (!command.startsWith(OWN)) {
      close.run();
    }
  }

  @Override
  public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
    // Only commands are of interest.
  }

  @Override
  public void notHandled(String command, NotHandledException failure) {
    // Nothing was done.
  }

  @Override
  public void postExecuteFailure(String command, ExecutionException failure) {
    // The list is gone already.
  }

  @Override
  public void postExecuteSuccess(String command, Object result) {
    // The list is gone already.
  }
}
