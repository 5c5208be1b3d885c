package org.ligne.ui.wizard;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A page that says while one types what is missing. Before anything is typed the same sentence is
 * an invitation, not an error.
 */
public abstract class PlanPage extends WizardPage {
  private boolean filled;
  private boolean touched;
  private boolean looking;

  /**
   * A page.
   *
   * @param name its name among the pages
   * @param description what it is for, shown as long as there is nothing else to say
   */
  protected PlanPage(String name, String title, String description) {
    super(name);
    setTitle(title);
    setDescription(description);
  }

  @Override
  public final void createControl(Composite parent) {
    initializeDialogUnits(parent);
    Composite body = new Composite(parent, SWT.NONE);
    fill(new Form(body, this::changed));
    setControl(body);
    Dialog.applyDialogFont(body);
    filled = true;
    look();
  }

  /** Puts the fields on the page. */
  protected abstract void fill(Form form);

  /** What there is to say about what stands on the page now. */
  protected abstract Optional<Remark> remark();

  /** To be called when the user has changed something. */
  protected final void changed() {
    if (filled && !looking) {
      touched = true;
      look();
    }
  }

  private Optional<Remark> remarkQuietly() {
    looking = true; // What looking proposes is not typed by the user.
    try {
      return remark();
    } finally {
      looking = false;
    }
  }

  /** Fills in what the user has not typed, and looks at the page again. */
  protected final void fillIn(Runnable proposal) {
    looking = true;
    proposal.run();
    looking = false;
    look();
  }

  /** Looks at the page again, after something changed that the user did not do here. */
  protected final void look() {
    Optional<Remark> remark = remarkQuietly();
    boolean wrong = remark.filter(Remark::isError).isPresent();
    String text = remark.map(Remark::text).orElse(null);
    setErrorMessage(wrong && touched ? text : null);
    int kind = wrong || remark.isEmpty() ? IMessageProvider.NONE : remark.get().kind();
    setMessage(text, kind);
    setPageComplete(remark.filter(Remark::isObstacle).isEmpty());
  }
}
