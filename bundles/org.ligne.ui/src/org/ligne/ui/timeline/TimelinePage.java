package org.ligne.ui.timeline;

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

/** The timeline of the campaigns of a file, as a page of the editor. */
public final class TimelinePage implements VisualPage {
  private PlanPane pane;
  private TimelineControl timeline;

  @Override
  public Control create(Composite parent, LigneTextEditor editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    pane = new PlanPane(parent, () -> PlanProjects.of(file), part(file));
    timeline = new TimelineControl(pane.body(), pane::picture, pane::selected);
    pane.shows(timeline.control(), timeline::show);
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
    timeline.canvas().control().setFocus();
  }

  @Override
  public Optional<ISelectionProvider> selections() {
    return Optional.of(pane.selections());
  }

  @Override
  public Map<String, IAction> actions() {
    return timeline.actions();
  }
}
