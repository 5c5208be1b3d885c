package org.ligne.ui.wizard;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ligne.compiler.starter.StarterFile;

/** The last page: what is about to be written, word for word. */
public final class PreviewPage extends WizardPage {
  private static final int WIDTH = 680;
  private static final int HEIGHT = 300;

  private final Supplier<List<StarterFile>> files;
  private CTabFolder tabs;
  private Label others;

  /** A preview of files that are made when the page is shown. */
  public PreviewPage(Supplier<List<StarterFile>> files) {
    super("preview");
    this.files = files;
    setTitle(Messages.previewTitle);
    setDescription(Messages.previewDescription);
  }

  @Override
  public void createControl(Composite parent) {
    Composite body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
    tabs = new CTabFolder(body, SWT.BORDER | SWT.FLAT);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
    others = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(others);
    setControl(body);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      show(files.get());
    }
    super.setVisible(visible);
    if (visible) {
      tabs.setFocus();
    }
  }

  private void show(List<StarterFile> made) {
    for (CTabItem former : tabs.getItems()) {
      former.getControl().dispose();
      former.dispose();
    }
    made.stream().filter(StarterFile::isText).forEach(this::tab);
    String rest =
        made.stream()
            .filter(file -> !file.isText())
            .map(StarterFile::name)
            .collect(Collectors.joining(", "));
    others.setText(rest.isEmpty() ? "" : NLS.bind(Messages.previewOthers, rest));
    tabs.setSelection(0);
    others.getParent().layout();
  }

  private void tab(StarterFile file) {
    CTabItem tab = new CTabItem(tabs, SWT.NONE);
    tab.setText(file.name());
    tab.setControl(PlanPreview.in(tabs, file));
  }
}
