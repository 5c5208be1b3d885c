package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.plan.Freshness;
import org.ligne.ui.plan.Plans;

/** What is published when, in the project the user is at. */
public final class ScheduleView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.schedule";

  private final Runnable planned = this::look;
  private final Consumer<Optional<IProject>> moved = project -> look();
  private IMemento memento;
  private Composite stack;
  private Composite results;
  private Guide guide;
  private TopLine top;
  private RowTable table;
  private Planning shown;
  private Wanted wanted;
  private Following following;

  @Override
  public void init(IViewSite site, IMemento saved) throws PartInitException {
    super.init(site, saved);
    memento = saved;
  }

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    guide = new Guide(stack);
    results = new Composite(stack, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(results);
    top = new TopLine(results);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top.control());
    table = new RowTable(results);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
    top.on(table, this::summarize);
    if (memento != null) {
      TableMemory.restore(table, memento);
    }
    actions();
    following = new Following(table, getSite().getWorkbenchWindow());
    Plans.get().addListener(planned);
    CurrentProject.addListener(moved);
    look();
  }

  /** Selects entries, as soon as they are shown. */
  public void reveal(Wanted entries) {
    table.filter(table.arrangement().filter().withoutFacets());
    top.filter(entries.filter());
    wanted = entries;
    select();
  }

  private void select() {
    if (wanted != null) {
      boolean found = table.select(wanted);
      String missing = found ? null : NLS.bind(Messages.notPlanned, wanted.name());
      getViewSite().getActionBars().getStatusLineManager().setMessage(missing);
      wanted = found ? null : wanted;
    }
  }

  private void actions() {
    new RowActions(table, () -> Optional.ofNullable(shown), getViewSite());
    LayoutMenu layout = new LayoutMenu(table, this::summarize);
    layout.onHead();
    layout.into(getViewSite().getActionBars().getMenuManager());
    getSite().setSelectionProvider(table.viewer());
  }

  /** Shows what is known now. */
  private void look() {
    if (stack.isDisposed()) {
      return;
    }
    Optional<IProject> project = CurrentProject.get();
    Optional<Planning> planning = project.flatMap(Plans.get()::latest);
    boolean empty = planning.filter(each -> !each.compilation().schedules().isEmpty()).isEmpty();
    if (empty) {
      shown = null;
      new Advice(guide).give(project, planning);
    } else if (planning.get() != shown) {
      shown = planning.get();
      write(shown);
    }
    if (!empty) {
      summarize();
    }
    bring(empty ? guide.control() : results);
  }

  /** Writes rows in the background; only those of the latest planning are shown. */
  private void write(Planning planning) {
    Display display = stack.getDisplay();
    ICoreRunnable work =
        monitor -> {
          List<Row> rows = Rows.of(planning);
          display.asyncExec(() -> show(planning, rows));
        };
    Job job = Job.createSystem(getPartName(), work);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void show(Planning planning, List<Row> rows) {
    if (planning == shown && !stack.isDisposed()) {
      table.show(rows);
      following.follow();
      summarize();
      select();
    }
  }

  private void summarize() {
    CurrentProject.get()
        .ifPresent(
            project -> {
              Freshness freshness = Plans.get().freshness(project);
              top.show(new Summary(project.getName(), freshness));
            });
  }

  private void bring(Control control) {
    StackLayout layout = (StackLayout) stack.getLayout();
    if (layout.topControl != control) {
      layout.topControl = control;
      stack.layout();
    }
  }

  @Override
  public void saveState(IMemento saved) {
    TableMemory.save(table, saved);
  }

  @Override
  public void setFocus() {
    boolean empty = ((StackLayout) stack.getLayout()).topControl == guide.control();
    (empty ? guide.control() : table.viewer().getTable()).setFocus();
  }

  @Override
  public void dispose() {
    Plans.get().removeListener(planned);
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
