package org.ligne.ui.wizard;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ligne.compiler.starter.Names;

/** What a thing is called: the name people know, and the name in plans that follows from it. */
public final class PlanName {
  private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}_][\\p{IsLatin}0-9_]*");

  private final Text label;
  private final Text name;
  private final String fallback;
  private String proposed = "";

  /**
   * The fields of a form.
   *
   * @param labelText label of the field for the name people know
   * @param hint an example for it
   * @param fallback the name in plans when nothing of the other can stand in one
   */
  public PlanName(Form form, String labelText, String hint, String fallback) {
    this.fallback = fallback;
    label = form.text(labelText, hint);
    name = form.text(Messages.name, "");
    name.setToolTipText(Messages.nameTip);
    label.addListener(SWT.Modify, event -> propose());
  }

  /** As long as the user has typed no name of their own. */
  private void propose() {
    if (name.getText().equals(proposed)) {
      proposed = label.getText().isBlank() ? "" : Names.of(label.getText(), fallback);
      name.setText(proposed);
    }
  }

  /** The name people know. */
  public String label() {
    return label.getText().strip();
  }

  /** The name in plans. */
  public String name() {
    return name.getText().strip();
  }

  /** A name for a file that follows from them. */
  public String file(String otherwise) {
    return Names.file(label().isEmpty() ? name() : label(), otherwise);
  }

  /** What is wrong with the names, if anything. */
  public Optional<Remark> remark() {
    if (name().isEmpty()) {
      return Optional.of(Remark.error(Messages.nameMissing));
    }
    return NAME.matcher(name()).matches()
        ? Optional.empty()
        : Optional.of(Remark.error(NLS.bind(Messages.nameWrong, name())));
  }
}
