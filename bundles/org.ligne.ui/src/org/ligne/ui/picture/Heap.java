package org.ligne.ui.picture;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Dates;

/**
 * Has somebody choose among entries that a picture cannot tell apart: from a menu at their place.
 */
final class Heap {
  private static final int MOST = 24;

  private final PlanPane pane;
  private final SceneCanvas canvas;
  private final Runnable closer;

  /**
   * A choice.
   *
   * @param closer has the picture look closer, so that they come apart
   */
  Heap(PlanPane pane, SceneCanvas canvas, Runnable closer) {
    this.pane = pane;
    this.canvas = canvas;
    this.closer = closer;
  }

  void open(Element element) {
    Picture picture = pane.picture().orElse(null);
    if (picture == null) {
      return;
    }
    List<Card> cards =
        canvas.scene().orElseThrow().entries(element).stream()
            .flatMap(id -> picture.card(id).stream())
            .toList();
    MenuManager list = new MenuManager();
    list.add(PictureMenu.item(Messages.closer, closer));
    list.add(new Separator());
    Dates dates = new Dates(picture.plan().language());
    cards.stream()
        .limit(MOST)
        .forEach(
            each -> list.add(PictureMenu.item(label(each, picture, dates), () -> choose(each))));
    if (cards.size() > MOST) {
      list.add(PictureMenu.item(NLS.bind(Messages.moreOfHeap, cards.size() - MOST), closer));
    }
    show(list, canvas.window(element.box()));
  }

  private static String label(Card card, Picture picture, Dates dates) {
    var at = card.at(picture.plan().zone());
    String moment = dates.brief(at.toLocalDate()) + " " + Dates.hour(at);
    String words = moment + "  " + card.topic().heading();
    // A menu would take these for the mark of a key.
    return words.replace("&", "&&");
  }

  /** The menu belongs to the canvas, and goes with the next one. */
  private void show(MenuManager list, Rectangle box) {
    Menu menu = list.createContextMenu(canvas.control());
    Point below = canvas.control().toDisplay(box.x, box.y + box.height);
    menu.setLocation(below);
    // What was chosen is told of after the menu is gone.
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(list::dispose));
    menu.setVisible(true);
  }

  private void choose(Card card) {
    canvas.select(List.of(card.id()));
    pane.selected(canvas);
  }
}
