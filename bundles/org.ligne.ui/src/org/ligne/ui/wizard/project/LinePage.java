package org.ligne.ui.wizard.project;

import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.starter.Names;
import org.ligne.ui.wizard.FilePage;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.Remark;

/** Where a new line goes. */
final class LinePage extends FilePage {
  private final Answers answers;

  LinePage(Answers answers, IStructuredSelection selected) {
    super("line", Messages.lineTitle, Messages.lineDescription, selected);
    this.answers = answers;
  }

  @Override
  protected void fill(Form form) {
    file(form);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      propose(Names.file(answers.brand, "line") + ".ligne");
      look();
    }
    super.setVisible(visible);
  }

  @Override
  protected Optional<Remark> remark() {
    String name = answers.toBeginning().line();
    boolean taken =
        contents().lines().stream().anyMatch(each -> each.line().getName().equals(name));
    return taken ? Optional.of(Remark.error(NLS.bind(Messages.lineTaken, name))) : fileRemark();
  }
}
