package org.ligne.ui.wizard.campaign;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.ligne.compiler.starter.NewCampaign;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.campaign.Objective;
import org.ligne.ui.wizard.FilePage;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.KnownLine;
import org.ligne.ui.wizard.PlanName;
import org.ligne.ui.wizard.Remark;

/** Which line, what it is called, when, what for. */
final class CampaignPage extends FilePage {
  private static final int LONGEST_DAYS = 3 * 366;

  private Combo line;
  private PlanName name;
  private PeriodFields period;
  private Combo objective;
  private Button phases;

  CampaignPage(IStructuredSelection selected) {
    super("campaign", Messages.title, Messages.description, selected);
  }

  @Override
  protected void fill(Form form) {
    line = form.choice(Messages.line, List.of());
    name = new PlanName(form, Messages.label, Messages.labelHint, "Campaign");
    period = new PeriodFields(form);
    List<String> objectives = Objective.VALUES.stream().map(CampaignPage::label).toList();
    objective = form.choice(Messages.objective, objectives);
    objective.select(0);
    phases = form.check(Messages.phases);
    phases.setSelection(true);
    file(form);
  }

  @Override
  protected void contentsChanged() {
    line.setItems(contents().lines().stream().map(KnownLine::shown).toArray(String[]::new));
    line.select(0);
  }

  @Override
  protected Optional<Remark> remark() {
    if (isRead() && contents().lines().isEmpty()) {
      return Optional.of(Remark.error(Messages.noLine));
    }
    propose(name.file("campaign") + ".ligne");
    phases.setEnabled(days() >= NewCampaign.DAYS_FOR_PHASES);
    return name.remark().or(this::nameTaken).or(this::periodWrong).or(this::fileRemark);
  }

  private Optional<Remark> nameTaken() {
    return contents().campaigns().contains(name.name())
        ? Optional.of(Remark.error(NLS.bind(Messages.nameTaken, name.name())))
        : Optional.empty();
  }

  private Optional<Remark> periodWrong() {
    if (days() < 1) {
      return Optional.of(Remark.error(Messages.periodReversed));
    }
    return days() > LONGEST_DAYS
        ? Optional.of(Remark.error(Messages.periodLong))
        : Optional.empty();
  }

  private long days() {
    return period.to().toEpochDay() - period.from().toEpochDay() + 1;
  }

  /** What the page says. */
  NewCampaign campaign() {
    KnownLine chosen = contents().lines().get(line.getSelectionIndex());
    Objective goal = Objective.get(objective.getSelectionIndex());
    return new NewCampaign(
        UiLanguage.locale(),
        chosen.line(),
        chosen.imported().map(this::fromFile),
        name.name(),
        name.label(),
        period.from(),
        period.to(),
        Optional.of(goal).filter(each -> each != Objective.NONE),
        phases.getSelection());
  }

  /** Imports are read from the file that makes them. */
  private String fromFile(String path) {
    long folders = path().chars().filter(c -> c == '/').count();
    return "../".repeat((int) folders) + path;
  }

  private static String label(Objective objective) {
    return switch (objective) {
      case NONE -> Messages.noObjective;
      case AWARENESS -> Messages.awareness;
      case ACQUISITION -> Messages.acquisition;
      case ENGAGEMENT -> Messages.engagement;
      case SATISFACTION -> Messages.satisfaction;
      case CONVERSION -> Messages.conversion;
    };
  }
}
