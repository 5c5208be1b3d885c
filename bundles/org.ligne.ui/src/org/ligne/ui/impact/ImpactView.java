package org.ligne.ui.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.impact.Impact;
import org.ligne.editor.connection.UiThread;
import org.ligne.ui.base.Clip;
import org.ligne.ui.base.Commands;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.schedule.Guide;

/** Shows which posts of the project the user is at are broken or freed by changed rules. */
public final class ImpactView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.impact";

  private final Consumer<Optional<IProject>> moving = project -> UiThread.later(this::look);
  private final Future future = new Future(this::look);
  private Composite stack;
  private Composite page;
  private Guide guide;
  private Label summary;
  private ImpactTree tree;
  private Leading leading;
  private List<Path> packs;
  private ImpactJob job;
  private List<Branch> shown = List.of();

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    guide = new Guide(stack);
    page = new Composite(stack, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    summary = new Label(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
    Composite body = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    tree = new ImpactTree(body);
    leading = new Leading(tree.viewer());
    getSite().setSelectionProvider(leading);
    actions();
    CurrentProject.addListener(moving);
    look();
  }

  private void actions() {
    ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
    IAction copy = action(Messages.copy, () -> Clip.copy(Words.of(summary.getText(), shown)));
    copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
    IAction again = action(Messages.again, this::look);
    again.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    var bars = getViewSite().getActionBars();
    bars.getToolBarManager().add(new PackMenu(getSite().getShell(), this::ask));
    bars.getToolBarManager().add(again);
    bars.getToolBarManager().add(copy);
    bars.getMenuManager().add(future);
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), again);
  }

  private static IAction action(String text, Runnable todo) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            todo.run();
          }
        };
    action.setToolTipText(text);
    return action;
  }

  /**
   * Looks what packs do to the project the user is at. Returns at once.
   *
   * @param chosen files or folders; none for the dated rules of the present packs
   */
  public void ask(List<Path> chosen) {
    packs = List.copyOf(chosen);
    look();
  }

  /** Whether posts that have gone out by now are left aside. */
  public void onlyFuture(boolean wanted) {
    future.setChecked(wanted);
    look();
  }

  private void look() {
    if (stack.isDisposed()) {
      return;
    }
    cancel();
    Optional<IProject> project = CurrentProject.get();
    if (project.isEmpty()) {
      guide.say(Messages.noProject, Messages.makeProject, ImpactView::makeProject);
      bring(guide.control());
    } else if (packs == null) {
      say(NLS.bind(Messages.empty, project.get().getName()));
    } else {
      look(project.get());
    }
  }

  private void look(IProject project) {
    say(NLS.bind(Messages.running, project.getName()) + "…");
    ImpactJob[] own = new ImpactJob[1];
    own[0] =
        new ImpactJob(
            project,
            packs,
            future.isChecked(),
            found -> UiThread.later(() -> found(own[0], project, found)));
    job = own[0];
    job.schedule();
  }

  private static void makeProject() {
    Commands.run("org.eclipse.ui.newWizard", "newWizardId", "org.ligne.ui.wizard.project");
  }

  private void found(ImpactJob from, IProject project, Optional<Impact> found) {
    if (stack.isDisposed() || from != job) {
      return;
    }
    if (found.isEmpty()) {
      say(Messages.cancelled);
    } else if (found.get().hasErrors() && found.get().changes().isEmpty()) {
      say(troubles(found.get()));
    } else if (!packs.isEmpty() && found.get().versions().isEmpty()) {
      say(NLS.bind(Messages.noPlatform, Words.names(packs)));
    } else if (found.get().changes().isEmpty()) {
      say(Messages.nothingChanges);
    } else {
      show(found.get(), project);
    }
  }

  private void show(Impact impact, IProject project) {
    summary.setText(Words.summary(impact, packs, project));
    shown = Branch.of(impact, project);
    tree.show(shown);
    tree.viewer().setSelection(StructuredSelection.EMPTY);
    page.layout();
    bring(page);
  }

  private static String troubles(Impact impact) {
    return impact.troubles().stream()
        .flatMap(trouble -> trouble.diagnostics().stream())
        .filter(Diagnostic::isError)
        .map(
            each ->
                NLS.bind(
                    Messages.troubles, new Object[] {each.file(), each.line(), each.message()}))
        .limit(10)
        .collect(Collectors.joining("\n"));
  }

  private void say(String sentence) {
    shown = List.of();
    guide.say(sentence, Messages.choose, new PackMenu(getSite().getShell(), this::ask)::run);
    bring(guide.control());
  }

  private void bring(Control front) {
    ((StackLayout) stack.getLayout()).topControl = front;
    stack.layout();
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  @Override
  public void setFocus() {
    if (((StackLayout) stack.getLayout()).topControl == page) {
      tree.viewer().getTree().setFocus();
    } else {
      guide.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    cancel();
    CurrentProject.removeListener(moving);
    super.dispose();
  }
}
