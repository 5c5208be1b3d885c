package org.ligne.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.plan.Freshness;
import org.ligne.ui.plan.Plans;
import org.ligne.ui.schedule.Advice;
import org.ligne.ui.schedule.Guide;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Plan;

/**
 * Holds a picture of a plan and keeps it up to date while it is shown: a newer plan replaces an
 * older one, the last good one stays while the texts hold errors, and without any there is a
 * sentence that says what to do. UI thread only.
 */
public final class PlanPane {
  private final ChosenEntries chosen;
  private final Supplier<Optional<IProject>> project;
  private final UnaryOperator<Plan> part;
  private final Composite all;
  private final Composite stack;
  private final Guide guide;
  private final EntrySelection selection = new EntrySelection();
  private final Runnable look = this::look;
  private final Consumer<List<PlannedEntry>> follow = this::follow;
  private Control content;
  private Consumer<Plan> show;
  private Consumer<String> tell = sentence -> {};
  private Consumer<List<String>> reveal = entries -> {};
  private Picture picture;
  private Optional<IProject> own = Optional.empty();

  /**
   * A pane without a picture.
   *
   * @param chosen what the user of its window is at
   * @param project whose plan is shown at the moment
   * @param part what is shown of it
   */
  public PlanPane(
      Composite parent,
      ChosenEntries chosen,
      Supplier<Optional<IProject>> project,
      UnaryOperator<Plan> part) {
    this.chosen = chosen;
    this.project = project;
    this.part = part;
    all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
    stack = new Composite(all, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    guide = new Guide(stack);
    all.addDisposeListener(event -> hidden());
  }

  /** The whole, to lay it out. */
  public Control control() {
    return all;
  }

  /** Where the picture goes. */
  public Composite body() {
    return stack;
  }

  /** Says what shows the plan, and how it is told of a new one. */
  public void shows(Control picturing, Consumer<Plan> newPlan) {
    content = picturing;
    show = newPlan;
  }

  /** Says where it is told how the picture stands to the texts: a sentence, or an empty one. */
  public void tells(Consumer<String> place) {
    tell = place;
  }

  /** Says how entries are shown that were chosen elsewhere, by their ids; there may be none. */
  public void reveals(Consumer<List<String>> place) {
    reveal = place;
  }

  /** It is in sight: from now on it follows the texts, and what is chosen elsewhere. */
  public void shown() {
    hidden();
    Pictures.get().addListener(look);
    chosen.addListener(follow);
    own = Optional.empty();
    look();
  }

  /** It is out of sight, and need not follow. */
  public void hidden() {
    Pictures.get().removeListener(look);
    chosen.removeListener(follow);
  }

  /** What was chosen here is selected here already. */
  private void follow(List<PlannedEntry> entries) {
    List<PlannedEntry> mine =
        entries.stream().filter(each -> own.filter(each.project()::equals).isPresent()).toList();
    if (!mine.equals(selection.entries())) {
      selection.show(mine);
      reveal.accept(mine.stream().map(PlannedEntry::id).toList());
    }
  }

  /** Looks again whose plan is to be shown. */
  public void look() {
    if (all.isDisposed()) {
      return;
    }
    Optional<IProject> current = project.get();
    Optional<Picture> latest = current.flatMap(Pictures.get()::latest);
    if (latest.isEmpty()) {
      picture = null;
      advise(current);
    } else if (latest.get() != picture) {
      picture = latest.get();
      show.accept(part.apply(picture.plan()));
      bring(content);
    }
    tell.accept(picture == null ? "" : current.map(PlanPane::state).orElse(""));
    if (!current.equals(own)) {
      own = current;
      follow(chosen.get());
    }
  }

  private void advise(Optional<IProject> current) {
    Optional<Planning> planning = current.flatMap(Plans.get()::latest);
    new Advice(guide).give(current, planning.filter(any -> false));
    bring(guide.control());
  }

  private static String state(IProject project) {
    return Plans.get().freshness(project) == Freshness.OLDER ? Messages.outdated : "";
  }

  private void bring(Control front) {
    StackLayout layout = (StackLayout) stack.getLayout();
    if (layout.topControl != front) {
      layout.topControl = front;
      stack.layout();
    }
  }

  /** What is in front if a canvas of this pane shows something. */
  Optional<Front> front(SceneCanvas canvas, String name) {
    return picture().map(each -> new Front(canvas, name, each.project()));
  }

  /** What is shown, if there is something. */
  public Optional<Picture> picture() {
    return Optional.ofNullable(picture);
  }

  /** Tells the workbench what somebody selected in a picture. */
  public void selected(SceneCanvas canvas) {
    if (picture != null) {
      List<Object> told = new ArrayList<>();
      canvas.chosen().forEach(each -> told.add(new PlannedEntry(picture.project(), each)));
      canvas.selection().forEach(each -> picture.statement(each).ifPresent(told::add));
      selection.show(told);
    }
  }

  /** What is selected, as the workbench knows it. */
  public ISelectionProvider selections() {
    return selection;
  }
}
