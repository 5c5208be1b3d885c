package org.ligne.app.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

/**
 * Asks in dialogs of their own, since there is no window yet.
 *
 * <p>UI thread only.
 */
public final class Questions implements WorkspaceQuestions {
  private String trouble = "";
  private boolean inUse;

  @Override
  public void inUse(Path folder) {
    trouble = NLS.bind(Messages.inUse, folder);
    inUse = true;
  }

  @Override
  public void cannotBeUsed(Path folder, String reason) {
    trouble = NLS.bind(Messages.cannotBeUsed, folder, reason).strip();
    inUse = false;
  }

  @Override
  public boolean otherVersion(Path folder, Version last, boolean older) {
    String shown = last.getMajor() + "." + last.getMinor();
    String question = NLS.bind(older ? Messages.older : Messages.newer, folder, shown);
    trouble = "";
    inUse = false;
    int severity = older ? MessageDialog.QUESTION : MessageDialog.WARNING;
    return ask(severity, question, Messages.goOn, Messages.notThisOne) == 0;
  }

  @Override
  public Optional<Path> another(Path folder, boolean fixed) {
    String question = trouble.isEmpty() ? NLS.bind(Messages.which, folder) : trouble;
    if (fixed) {
      String all = inUse ? question + Messages.otherWindow : question;
      int answer = ask(MessageDialog.ERROR, all, Messages.tryAgain, Messages.quit);
      return answer == 0 ? Optional.of(folder) : Optional.empty();
    }
    String choose = Messages.chooseAnother;
    String all = inUse ? question + Messages.otherWindowOrFolder : question;
    return switch (ask(MessageDialog.ERROR, all, choose, Messages.tryAgain, Messages.quit)) {
      case 0 -> choose(folder).or(() -> another(folder, false));
      case 1 -> Optional.of(folder);
      default -> Optional.empty();
    };
  }

  private Optional<Path> choose(Path folder) {
    Shell shell = new Shell(Display.getCurrent(), SWT.NONE);
    try {
      DirectoryDialog dialog = new DirectoryDialog(shell);
      dialog.setText(Messages.chooseAnother);
      dialog.setMessage(Messages.chooseHint);
      dialog.setFilterPath(String.valueOf(folder.getParent()));
      return Optional.ofNullable(dialog.open()).map(Path::of);
    } finally {
      shell.dispose();
    }
  }

  private static int ask(int severity, String question, String... answers) {
    return new MessageDialog(null, Messages.title, null, question, severity, 0, answers).open();
  }
}
