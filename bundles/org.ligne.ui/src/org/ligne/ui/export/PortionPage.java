package org.ligne.ui.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ligne.compiler.schedule.Portion;
import org.ligne.model.schedule.Schedule;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** Which part of the schedules: days, campaigns, channels. */
final class PortionPage extends PlanPage {
  private static final int ROWS = 8;

  private final Compiled compiled;
  private final Portion first;
  private DayField from;
  private DayField to;
  private CheckboxTableViewer campaigns;
  private CheckboxTableViewer channels;
  private boolean filled;

  PortionPage(Compiled compiled, Portion first) {
    super("portion", Messages.portionTitle, Messages.portionDescription);
    this.compiled = compiled;
    this.first = first;
  }

  @Override
  protected void fill(Form form) {
    from = new DayField(form, Messages.from, first.from());
    to = new DayField(form, Messages.to, first.to());
    Composite lists = form.area(true);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 4).applyTo(lists);
    label(lists, Messages.campaigns);
    label(lists, Messages.channels);
    campaigns = list(lists);
    channels = list(lists);
  }

  private static void label(Composite parent, String text) {
    new Label(parent, SWT.NONE).setText(text);
  }

  private CheckboxTableViewer list(Composite parent) {
    CheckboxTableViewer list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.addCheckStateListener(event -> changed());
    int height = ROWS * list.getTable().getItemHeight();
    GridDataFactory.fillDefaults().grab(true, true).hint(160, height).applyTo(list.getTable());
    return list;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && !filled) {
      getShell().getDisplay().asyncExec(this::compile);
    }
  }

  private void compile() {
    if (getControl().isDisposed()) {
      return;
    }
    compiled.compile(getContainer());
    List<Schedule> schedules = compiled.schedules();
    filled = !schedules.isEmpty();
    show(
        campaigns,
        schedules.stream().map(Schedule::getCampaign).toList(),
        first.withoutCampaigns());
    show(channels, Portion.channels(schedules), first.withoutChannels());
    propose(schedules);
    look();
  }

  private static void show(
      CheckboxTableViewer list, Collection<String> names, Set<String> without) {
    list.setInput(names);
    list.setAllChecked(true);
    without.forEach(name -> list.setChecked(name, false));
  }

  /** Days somebody would begin to choose from. */
  private void propose(List<Schedule> schedules) {
    schedules.stream().map(Schedule::getFrom).min(LocalDate::compareTo).ifPresent(from::propose);
    schedules.stream().map(Schedule::getTo).max(LocalDate::compareTo).ifPresent(to::propose);
  }

  @Override
  protected Optional<Remark> remark() {
    if (compiled.compilation().isPresent() && compiled.schedules().isEmpty()) {
      boolean errors = compiled.compilation().get().hasErrors();
      return Optional.of(Remark.error(errors ? Messages.errors : Messages.noCampaign));
    }
    Portion portion = portion();
    if (portion.from().isPresent()
        && portion.to().filter(last -> last.isBefore(portion.from().get())).isPresent()) {
      return Optional.of(Remark.error(Messages.periodReversed));
    }
    return filled ? counted(portion) : Optional.empty();
  }

  private Optional<Remark> counted(Portion portion) {
    int all = entries(compiled.schedules());
    int chosen = entries(portion.of(compiled.schedules()));
    if (chosen == 0) {
      return Optional.of(Remark.error(Messages.nothingChosen));
    }
    return Optional.of(Remark.info(NLS.bind(Messages.chosen, chosen, all)));
  }

  private static int entries(List<Schedule> schedules) {
    return schedules.stream().mapToInt(each -> each.getEntries().size()).sum();
  }

  /** What the page says; what was chosen before, as long as nothing is known to choose from. */
  Portion portion() {
    return filled
        ? new Portion(from.day(), to.day(), unchecked(campaigns), unchecked(channels))
            .only(first.entries())
        : first;
  }

  private static Set<String> unchecked(CheckboxTableViewer list) {
    Set<String> names = new TreeSet<>();
    for (Object name : (Collection<?>) list.getInput()) {
      if (!list.getChecked(name)) {
        names.add((String) name);
      }
    }
    return names;
  }
}
