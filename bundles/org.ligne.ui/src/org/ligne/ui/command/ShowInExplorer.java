package org.ligne.ui.command;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.ligne.ui.base.Selected;
import org.ligne.ui.base.Views;

/** Shows the file of what is selected, or of the text in front, in the project explorer. */
public final class ShowInExplorer extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    Optional<IResource> wanted =
        Selected.resources(selection).stream()
            .findFirst()
            .or(() -> Selected.resource(HandlerUtil.getActiveEditor(event)));
    wanted.ifPresent(
        resource ->
            Views.show(IPageLayout.ID_PROJECT_EXPLORER)
                .filter(ISetSelectionTarget.class::isInstance)
                .map(ISetSelectionTarget.class::cast)
                .ifPresent(explorer -> explorer.selectReveal(new StructuredSelection(resource))));
    return null;
  }
}
