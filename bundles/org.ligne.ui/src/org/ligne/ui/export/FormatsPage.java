package org.ligne.ui.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ligne.compiler.schedule.Portion;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.Exporters;
import org.ligne.exchange.OutputFolder;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** In which formats, where to, and what about approvals. */
final class FormatsPage extends PlanPage {
  private static final int INDENT = 24;

  private final Path project;
  private final Choice first;
  private final Map<String, Button> formats = new LinkedHashMap<>();
  private Text folder;
  private Button unapproved;
  private Button now;

  FormatsPage(Path project, Choice first) {
    super("formats", Messages.formatsTitle, Messages.formatsDescription);
    this.project = project;
    this.first = first;
  }

  @Override
  protected void fill(Form form) {
    Exporters.all().forEach(exporter -> format(form, exporter));
    folder(form);
    unapproved = option(form, Messages.unapproved, first.unapproved());
    unapproved.setToolTipText(Messages.unapprovedTip);
    now = option(form, Messages.now, first.now());
    now.setToolTipText(Messages.nowTip);
  }

  private void format(Form form, Exporter exporter) {
    Button check = option(form, exporter.name(), first.formats().contains(exporter.name()));
    check.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    Label description = form.sentence(exporter.description(UiLanguage.locale()));
    ((GridData) description.getLayoutData()).horizontalIndent = INDENT;
    description.setToolTipText(exporter.limits(UiLanguage.locale()));
    check.setToolTipText(exporter.limits(UiLanguage.locale()));
    formats.put(exporter.name(), check);
  }

  private static Button option(Form form, String text, boolean on) {
    Button check = new Button(form.parent(), SWT.CHECK);
    check.setText(text);
    check.setSelection(on);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
    check.addListener(SWT.Selection, event -> form.changed().run());
    return check;
  }

  private void folder(Form form) {
    form.label(Messages.folder);
    Composite line = new Composite(form.parent(), SWT.NONE);
    Form.wide(line);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    folder = new Text(line, SWT.BORDER);
    folder.setText(first.folder());
    folder.setToolTipText(Messages.folderTip);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
    folder.addListener(SWT.Modify, event -> form.changed().run());
    Button browse = new Button(line, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addListener(SWT.Selection, event -> browse());
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
    dialog.setText(Messages.folderTitle);
    choice().folder(project).ifPresent(path -> dialog.setFilterPath(path.toString()));
    String chosen = dialog.open();
    if (chosen != null) {
      Path path = Path.of(chosen);
      boolean inside = path.startsWith(project) && !path.equals(project);
      folder.setText(inside ? project.relativize(path).toString() : chosen);
    }
  }

  @Override
  protected Optional<Remark> remark() {
    Choice choice = choice();
    if (choice.formats().isEmpty()) {
      return Optional.of(Remark.error(Messages.noFormat));
    }
    Optional<Path> path = choice.folder(project);
    return path.isEmpty() ? Optional.of(Remark.error(Messages.noFolder)) : unwritable(path.get());
  }

  private static Optional<Remark> unwritable(Path path) {
    try {
      OutputFolder.rehearse(path);
      return Optional.empty();
    } catch (ExchangeException e) {
      return Optional.of(Remark.error(e.remark().text(UiLanguage.locale())));
    }
  }

  /** What the page says; the part of the schedules is another page's. */
  Choice choice() {
    List<String> chosen =
        formats.keySet().stream().filter(name -> formats.get(name).getSelection()).toList();
    return new Choice(
        chosen, folder.getText(), unapproved.getSelection(), now.getSelection(), Portion.WHOLE);
  }
}
