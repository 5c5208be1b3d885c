package org.ligne.ui.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.ResourceUtil;
import org.ligne.editor.pages.VisualPage;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.FilePart;
import org.ligne.ui.picture.PlanPane;
import org.ligne.visual.plan.Plan;

/** The calendar of the campaigns of a file. */
public final class CalendarPage implements VisualPage {
  private PlanPane pane;
  private CalendarControl calendar;

  @Override
  public Control create(Composite parent, LigneTextEditor editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    pane = new PlanPane(parent, () -> PlanProjects.of(file), part(file));
    calendar = new CalendarControl(pane.body(), pane::picture, pane::selected);
    pane.shows(calendar.control(), calendar::show);
    return pane.control();
  }

  private static UnaryOperator<Plan> part(IFile file) {
    return file == null || file.getLocation() == null
        ? UnaryOperator.identity()
        : new FilePart(file.getLocation().toPath());
  }

  @Override
  public void shown() {
    pane.shown();
  }

  @Override
  public void hidden() {
    pane.hidden();
  }

  @Override
  public void setFocus() {
    calendar.canvas().control().setFocus();
  }

  @Override
  public Optional<ISelectionProvider> selections() {
    return Optional.of(pane.selections());
  }

  @Override
  public Map<String, IAction> actions() {
    return calendar.actions();
  }
}
