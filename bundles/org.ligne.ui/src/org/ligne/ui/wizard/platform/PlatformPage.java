package org.ligne.ui.wizard.platform;

import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.ligne.platform.PlatformLibrary;
import org.ligne.ui.wizard.FilePage;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanName;
import org.ligne.ui.wizard.Remark;

/** What the network is called, and where the platform goes. */
final class PlatformPage extends FilePage {
  private PlanName name;
  private Text medium;

  PlatformPage(IStructuredSelection selected) {
    super("platform", Messages.title, Messages.description, selected);
  }

  @Override
  protected void fill(Form form) {
    name = new PlanName(form, Messages.label, Messages.labelHint, "Network");
    medium = form.text(Messages.medium, "social");
    medium.setToolTipText(Messages.mediumTip);
    file(form);
  }

  @Override
  protected Optional<Remark> remark() {
    propose(name.file("platform") + ".ligne");
    return name.remark().or(this::taken).or(this::fileRemark).or(this::replacing);
  }

  private Optional<Remark> taken() {
    return contents().platforms().contains(name.name())
        ? Optional.of(Remark.error(NLS.bind(Messages.taken, name.name())))
        : Optional.empty();
  }

  private Optional<Remark> replacing() {
    return PlatformLibrary.names().contains(name.name())
        ? Optional.of(Remark.info(NLS.bind(Messages.replaces, name.name())))
        : Optional.empty();
  }

  String name() {
    return name.name();
  }

  String label() {
    return name.label();
  }

  /** What tracked links carry as medium, if it is not the usual. */
  Optional<String> medium() {
    return Optional.of(medium.getText().strip()).filter(text -> !text.isEmpty());
  }
}
