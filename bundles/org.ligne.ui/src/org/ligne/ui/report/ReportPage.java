package org.ligne.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.FileNames;
import org.ligne.exchange.OutputFolder;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** What a report is about, in which language, and where to. */
final class ReportPage extends PlanPage {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
  private static final String ALL = "out/report.html";
  private static final String SUFFIX = ".report.html";

  private final Path project;
  private final List<KnownCampaign> campaigns;
  private Combo campaign;
  private Combo language;
  private Text file;
  private Button open;

  ReportPage(IProject project) {
    super("report", Messages.reportTitle, Messages.reportDescription);
    this.project = PlanProjects.folder(project).orElseThrow();
    this.campaigns = KnownCampaign.of(project);
  }

  @Override
  protected void fill(Form form) {
    List<String> names = new ArrayList<>(List.of(Messages.all));
    campaigns.forEach(each -> names.add(each.label()));
    campaign = form.choice(Messages.campaign, names);
    campaign.select(0);
    language = form.choice(Messages.language, List.of(Messages.english, Messages.french));
    boolean french = UiLanguage.locale().getLanguage().equals(Locale.FRENCH.getLanguage());
    language.select(french ? 1 : 0);
    file(form);
    open = form.check(Messages.open);
    open.setSelection(true);
    campaign.addListener(SWT.Selection, event -> file.setText(proposed()));
  }

  private void file(Form form) {
    form.label(Messages.file);
    Composite line = new Composite(form.parent(), SWT.NONE);
    Form.wide(line);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    file = new Text(line, SWT.BORDER);
    file.setText(ALL);
    file.setToolTipText(Messages.fileTip);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
    file.addListener(SWT.Modify, event -> form.changed().run());
    Button browse = new Button(line, SWT.PUSH);
    browse.setText(Messages.browse);
    browse.addListener(SWT.Selection, event -> browse());
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setText(Messages.fileTitle);
    dialog.setFilterExtensions(new String[] {"*.html"});
    wish()
        .path(project)
        .ifPresent(
            path -> {
              dialog.setFilterPath(String.valueOf(path.getParent()));
              dialog.setFileName(path.getFileName().toString());
            });
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private Optional<String> chosen() {
    int index = campaign.getSelectionIndex();
    return index <= 0 ? Optional.empty() : Optional.of(campaigns.get(index - 1).name());
  }

  /** The same names as {@code ligne report} gives. */
  private String proposed() {
    return chosen()
        .map(name -> FileNames.assign(Map.of(name, name), SUFFIX).get(name))
        .map(name -> "out/" + name + SUFFIX)
        .orElse(ALL);
  }

  @Override
  protected Optional<Remark> remark() {
    Optional<Path> path = wish().path(project);
    return path.isEmpty() || Files.isDirectory(path.get())
        ? Optional.of(Remark.error(Messages.noFile))
        : unwritable(path.get());
  }

  private static Optional<Remark> unwritable(Path path) {
    try {
      OutputFolder.rehearse(path.getParent());
      return Optional.empty();
    } catch (ExchangeException e) {
      return Optional.of(Remark.error(e.remark().text(UiLanguage.locale())));
    }
  }

  /** What the page says. */
  ReportWish wish() {
    Locale wanted = LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
    return new ReportWish(chosen(), wanted, file.getText(), open.getSelection());
  }
}
