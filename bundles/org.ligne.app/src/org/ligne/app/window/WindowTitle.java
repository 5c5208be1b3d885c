package org.ligne.app.window;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the window's title in step with the open editor. */
final class WindowTitle implements IPartListener2 {
  private final IWorkbenchWindowConfigurer configurer;
  private final IPropertyListener renamed =
      (part, property) -> {
        if (property == IWorkbenchPartConstants.PROP_TITLE) {
          update();
        }
      };
  private IEditorPart editor;

  WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  void watch() {
    configurer.getWindow().getPartService().addPartListener(this);
    update();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    update();
  }

  private void update() {
    follow(activeEditor());
    String product = Platform.getProduct() == null ? "Ligne" : Platform.getProduct().getName();
    String title = editor == null ? product : NLS.bind(Messages.title, place(), product);
    if (!title.equals(configurer.getTitle())) {
      configurer.setTitle(title);
    }
  }

  private String place() {
    String tip = editor.getTitleToolTip();
    return tip == null || tip.isEmpty() ? editor.getTitle() : tip;
  }

  private IEditorPart activeEditor() {
    IWorkbenchWindow window = configurer.getWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    return page == null ? null : page.getActiveEditor();
  }

  private void follow(IEditorPart now) {
    if (now == editor) {
      return;
    }
    if (editor != null) {
      editor.removePropertyListener(renamed);
    }
    editor = now;
    if (editor != null) {
      editor.addPropertyListener(renamed);
    }
  }
}
