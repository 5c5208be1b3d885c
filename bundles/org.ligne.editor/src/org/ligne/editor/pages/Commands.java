package org.ligne.editor.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorActionBarContributor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.ligne.editor.text.LigneTextEditor;

/**
 * Has keys and menus mean the page in front. While a picture is in front, no key may change the
 * text behind it: the keys of text editing are off, and those of the workbench do what the page
 * says, or nothing.
 */
final class Commands {
  /** Commands of the workbench that the text would follow behind a picture. */
  private static final Map<String, String> SHARED =
      Map.of(
          ActionFactory.CUT.getId(), IWorkbenchCommandConstants.EDIT_CUT,
          ActionFactory.COPY.getId(), IWorkbenchCommandConstants.EDIT_COPY,
          ActionFactory.PASTE.getId(), IWorkbenchCommandConstants.EDIT_PASTE,
          ActionFactory.DELETE.getId(), IWorkbenchCommandConstants.EDIT_DELETE,
          ActionFactory.SELECT_ALL.getId(), IWorkbenchCommandConstants.EDIT_SELECT_ALL,
          ActionFactory.FIND.getId(), IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
          ActionFactory.PRINT.getId(), IWorkbenchCommandConstants.FILE_PRINT);

  private static final List<ActionFactory> ALWAYS = List.of(ActionFactory.UNDO, ActionFactory.REDO);

  private static final String NEXT_TAB = "org.eclipse.ui.navigate.nextSubTab";
  private static final String PREVIOUS_TAB = "org.eclipse.ui.navigate.previousSubTab";

  private final LigneTextEditor editor;
  private final Pages pages;
  private final List<IHandlerActivation> active = new ArrayList<>();
  private IContextActivation textKeys;

  Commands(LigneTextEditor editor, Pages pages) {
    this.editor = editor;
    this.pages = pages;
    textKeys = contexts().activateContext(LigneTextEditor.CONTEXT);
    handlers().activateHandler(NEXT_TAB, new Turn(1));
    handlers().activateHandler(PREVIOUS_TAB, new Turn(-1));
  }

  private IHandlerService handlers() {
    return editor.getSite().getService(IHandlerService.class);
  }

  private IContextService contexts() {
    return editor.getSite().getService(IContextService.class);
  }

  /** Another page is in front, or the editor is in front again. */
  void turned() {
    handlers().deactivateHandlers(active);
    active.clear();
    boolean picture = pages.picture().isPresent();
    keys(!picture);
    contributor(picture ? null : editor);
    if (picture) {
      take(pages.picture().get().actions());
    }
  }

  private void keys(boolean wanted) {
    if (!wanted && textKeys != null) {
      contexts().deactivateContext(textKeys);
      textKeys = null;
    } else if (wanted && textKeys == null) {
      textKeys = contexts().activateContext(LigneTextEditor.CONTEXT);
    }
  }

  private void contributor(LigneTextEditor text) {
    IEditorActionBarContributor contributor = editor.getEditorSite().getActionBarContributor();
    if (contributor != null) {
      contributor.setActiveEditor(text);
    }
  }

  private void take(Map<String, IAction> actions) {
    Map<String, IAction> all = new LinkedHashMap<>(actions);
    ALWAYS.forEach(each -> all.put(each.getId(), editor.getAction(each.getId())));
    IActionBars bars = editor.getEditorSite().getActionBars();
    all.forEach(bars::setGlobalActionHandler);
    bars.updateActionBars();
    SHARED.forEach(
        (id, command) -> {
          IAction action = actions.get(id);
          IHandler handler = action == null ? new Nothing() : new ActionHandler(action);
          active.add(handlers().activateHandler(command, handler, new InFront(editor, pages)));
        });
  }

  /** Turns pages with the keys that do so everywhere. */
  private final class Turn extends AbstractHandler {
    private final int by;

    Turn(int by) {
      this.by = by;
    }

    @Override
    public Object execute(ExecutionEvent event) {
      pages.turn(by);
      return null;
    }
  }

  /** Does nothing, and says so by being disabled. */
  private static final class Nothing extends AbstractHandler {
    Nothing() {
      setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
      return null;
    }
  }
}
