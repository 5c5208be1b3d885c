package org.ligne.ui.picture;

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
import org.ligne.ui.plan.Freshness;
import org.ligne.ui.plan.Plans;
import org.ligne.ui.schedule.Advice;
import org.ligne.ui.schedule.Guide;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;

/**
 * Holds a picture of a plan and keeps it up to date while it is shown: a newer plan replaces an
 * older one, the last good one stays while the texts hold errors, and without any there is a
 * sentence that says what to do. UI thread only.
 */
public final class PlanPane {
  private final Supplier<Optional<IProject>> project;
  private final UnaryOperator<Plan> part;
  private final Composite all;
  private final Banner banner;
  private final Composite stack;
  private final Guide guide;
  private final EntrySelection selection = new EntrySelection();
  private final Runnable look = this::look;
  private Control content;
  private Consumer<Plan> show;
  private Picture picture;

  /**
   * A pane without a picture.
   *
   * @param project whose plan is shown at the moment
   * @param part what is shown of it
   */
  public PlanPane(
      Composite parent, Supplier<Optional<IProject>> project, UnaryOperator<Plan> part) {
    this.project = project;
    this.part = part;
    all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
    banner = new Banner(all);
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

  /** It is in sight: from now on it follows the texts. */
  public void shown() {
    Pictures.get().removeListener(look);
    Pictures.get().addListener(look);
    look();
  }

  /** It is out of sight, and need not follow. */
  public void hidden() {
    Pictures.get().removeListener(look);
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
    banner.say(picture == null ? "" : current.map(PlanPane::state).orElse(""));
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

  /** What is shown, if there is something. */
  public Optional<Picture> picture() {
    return Optional.ofNullable(picture);
  }

  /** Tells the workbench what was selected in the picture. */
  public void selected(List<Element> elements) {
    chosen(elements.stream().filter(PlanPane::isEntry).map(Element::id).toList());
  }

  /** Tells the workbench which entries were chosen, as those that a figure is made of. */
  public void chosen(List<String> entries) {
    if (picture != null) {
      selection.show(
          entries.stream().map(each -> new PlannedEntry(picture.project(), each)).toList());
    }
  }

  private static boolean isEntry(Element element) {
    return element.kind() == Element.Kind.ENTRY || element.kind() == Element.Kind.UNPLACED;
  }

  /** What is selected, as the workbench knows it. */
  public ISelectionProvider selections() {
    return selection;
  }
}
