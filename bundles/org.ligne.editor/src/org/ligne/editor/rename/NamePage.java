package org.ligne.editor.rename;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ligne.editor.connection.UiThread;

/** Asks for the new name. */
final class NamePage extends UserInputWizardPage {
  private final Renaming renaming;
  private Text name;
  private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);

  NamePage(Renaming renaming) {
    super("name");
    this.renaming = renaming;
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).margins(10, 10).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.newName);
    name = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(name);
    name.setText(renaming.target().name());
    name.selectAll();
    name.addModifyListener(event -> check());
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.hint);
    GridDataFactory.fillDefaults().span(2, 1).hint(380, SWT.DEFAULT).applyTo(hint);
    setControl(area);
    setPageComplete(false);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      name.setFocus();
    }
  }

  /** Whether the name will do is known while it is typed. */
  private void check() {
    asked.cancel(true);
    String wanted = name.getText().strip();
    renaming.setNewName(wanted);
    setErrorMessage(wanted.isEmpty() ? Messages.nameMissing : null);
    setPageComplete(false);
    if (!wanted.isEmpty() && !wanted.equals(renaming.target().name())) {
      CompletableFuture<Optional<Answer<WorkspaceEdit>>> answer =
          Answer.ask(server -> server.getTextDocumentService().rename(renaming.wish()));
      asked = answer;
      answer.thenAccept(found -> UiThread.later(() -> show(wanted, found)));
    }
  }

  private void show(String about, Optional<Answer<WorkspaceEdit>> answer) {
    if (!name.isDisposed() && name.getText().strip().equals(about)) {
      String refusal = answer.map(Answer::refusal).orElse(null);
      setErrorMessage(refusal);
      setPageComplete(refusal == null);
    }
  }
}
