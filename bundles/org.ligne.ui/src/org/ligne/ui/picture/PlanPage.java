package org.ligne.ui.picture;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Plan;

/** A page of the editor that shows the plan of the campaigns of its file. */
public abstract class PlanPage implements VisualPage {
  private final Function<PlanPane, PlanControl> making;
  private PlanPane pane;
  private PlanControl content;

  /** A page that is made later, of what is put into its pane. */
  protected PlanPage(Function<PlanPane, PlanControl> making) {
    this.making = making;
  }

  @Override
  public final Control create(Composite parent, LigneTextEditor editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    ChosenEntries chosen = ChosenEntries.of(editor.getSite().getWorkbenchWindow());
    pane = new PlanPane(parent, chosen, () -> PlanProjects.of(file), part(file));
    content = making.apply(pane);
    Outlets.menuOn(content.canvas().control());
    return pane.control();
  }

  private static UnaryOperator<Plan> part(IFile file) {
    return file == null || file.getLocation() == null
        ? UnaryOperator.identity()
        : new FilePart(file.getLocation().toPath());
  }

  @Override
  public final void shown() {
    pane.shown();
  }

  @Override
  public final void hidden() {
    pane.hidden();
  }

  @Override
  public final void setFocus() {
    content.setFocus();
  }

  @Override
  public final Optional<ISelectionProvider> selections() {
    return Optional.of(pane.selections());
  }

  @Override
  public final Map<String, IAction> actions() {
    return Outlets.and(content.actions());
  }

  PlanPane pane() {
    return pane;
  }

  SceneCanvas canvas() {
    return content.canvas();
  }
}
