package org.ligne.ui.tests.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;

/** The view "Preview" as its user sees it. */
public final class Seen {
  static final String ID = "org.ligne.ui.view.preview";

  private final IViewPart view;

  private Seen(IViewPart view) {
    this.view = view;
  }

  /** Opens the view. */
  public static Seen open() {
    return new Seen(Workbench.show(ID));
  }

  /** Closes it, if it is open. */
  static void close() {
    Ui.run(() -> Workbench.page().hideView(Workbench.page().findView(ID)));
  }

  /** Puts the caret of a text there, as somebody does who writes. */
  public static void caretBehind(IEditorPart editor, String text) {
    Ui.run(() -> Workbench.page().activate(editor));
    Workbench.caretBehind(editor, text);
  }

  IViewPart view() {
    return view;
  }

  /** The picture; on the UI thread only. */
  private Optional<SceneCanvas> canvas() {
    return Widgets.all(view.getSite().getShell(), Canvas.class).stream()
        .filter(Canvas::isVisible)
        .map(each -> each.getData(SceneCanvas.KEY))
        .filter(SceneCanvas.class::isInstance)
        .map(SceneCanvas.class::cast)
        .filter(each -> each.scene().filter(Seen::isPreview).isPresent())
        .findFirst();
  }

  private static boolean isPreview(Scene scene) {
    return scene.elements().stream().anyMatch(each -> each.id().equals("sender"));
  }

  /** What a part is called; nothing if it is not there. On the UI thread only. */
  public String name(String id) {
    return element(id).map(Element::name).orElse("");
  }

  private Optional<Element> element(String id) {
    return canvas()
        .flatMap(SceneCanvas::scene)
        .flatMap(
            scene -> scene.elements().stream().filter(each -> each.id().equals(id)).findFirst());
  }

  /** Waits until a part is called so. */
  void await(String id, String name) {
    Ui.awaitEquals(name, () -> name(id));
  }

  /** Clicks on a part with the pointer. */
  void click(String id) {
    Element found = Ui.find("the part " + id, () -> element(id).orElse(null));
    Ui.run(
        () -> {
          SceneCanvas canvas = canvas().orElseThrow();
          canvas.reveal(found);
          Rectangle at = canvas.window(found.box());
          for (int type : List.of(SWT.MouseDown, SWT.MouseUp)) {
            Event event = new Event();
            event.type = type;
            event.button = 1;
            event.count = 1;
            event.x = at.x + at.width / 2;
            event.y = at.y + at.height / 2;
            canvas.control().notifyListeners(type, event);
          }
        });
  }

  /** Presses a switch above the picture, by its tooltip. */
  public void press(String tip) {
    ToolItem item = Ui.find("a switch " + tip, () -> item(tip));
    Ui.run(
        () -> {
          for (ToolItem each : item.getParent().getItems()) {
            each.setSelection(each == item);
          }
          item.notifyListeners(SWT.Selection, new Event());
        });
  }

  /** A switch; null if there is none. On the UI thread only. */
  ToolItem item(String tip) {
    return Widgets.all(view.getSite().getShell(), ToolBar.class).stream()
        .filter(ToolBar::isVisible)
        .flatMap(bar -> List.of(bar.getItems()).stream())
        .filter(each -> tip.equals(each.getToolTipText()))
        .findFirst()
        .orElse(null);
  }
}
