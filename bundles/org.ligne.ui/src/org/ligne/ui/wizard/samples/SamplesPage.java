package org.ligne.ui.wizard.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** Which samples to bring in; those that are there already are shown and cannot be chosen. */
final class SamplesPage extends PlanPage {
  private final Map<Sample, Button> chosen = new LinkedHashMap<>();

  SamplesPage() {
    super("samples", Messages.title, Messages.description);
  }

  @Override
  protected void fill(Form form) {
    for (Sample sample : Samples.all()) {
      boolean there = sample.projects().keySet().stream().anyMatch(SamplesPage::isThere);
      Button check = new Button(form.parent(), SWT.CHECK);
      check.setText(there ? sample.name() + " " + Messages.there : sample.name());
      check.setEnabled(!there);
      check.setSelection(!there && chosen.isEmpty());
      GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(check);
      check.addListener(SWT.Selection, event -> form.changed().run());
      Label description = form.sentence(sample.description());
      ((GridData) description.getLayoutData()).horizontalIndent = 24;
      chosen.put(sample, check);
    }
  }

  private static boolean isThere(String project) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(project).exists();
  }

  @Override
  protected Optional<Remark> remark() {
    return samples().isEmpty() ? Optional.of(Remark.error(Messages.none)) : Optional.empty();
  }

  List<Sample> samples() {
    return chosen.keySet().stream().filter(each -> chosen.get(each).getSelection()).toList();
  }
}
