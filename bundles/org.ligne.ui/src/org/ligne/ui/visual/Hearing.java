package org.ligne.ui.visual;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/** Tells people who hear a picture what is in it: a list of elements, each with its name. */
final class Hearing {
  private final SceneCanvas canvas;
  private final Accessible accessible;
  private String name = "";

  Hearing(SceneCanvas canvas) {
    this.canvas = canvas;
    accessible = canvas.control().getAccessible();
    accessible.addAccessibleListener(new Names());
    accessible.addAccessibleControlListener(new Parts());
  }

  /** What the picture as a whole is called. */
  void name(String words) {
    name = words;
  }

  /** The keyboard is elsewhere, or something else is selected. */
  void moved() {
    if (canvas.control().isFocusControl()) {
      canvas.focused().map(each -> canvas.all().indexOf(each)).ifPresent(accessible::setFocus);
      accessible.selectionChanged();
    }
  }

  private Optional<Element> element(int child) {
    List<Element> all = canvas.all();
    return child >= 0 && child < all.size() ? Optional.of(all.get(child)) : Optional.empty();
  }

  private final class Names extends AccessibleAdapter {
    @Override
    public void getName(AccessibleEvent event) {
      if (event.childID == ACC.CHILDID_SELF && !name.isEmpty()) {
        event.result = name;
      }
      element(event.childID).ifPresent(each -> event.result = each.name());
    }

    @Override
    public void getDescription(AccessibleEvent event) {
      element(event.childID).ifPresent(each -> event.result = each.tip());
    }
  }

  private final class Parts extends AccessibleControlAdapter {
    @Override
    public void getChildCount(AccessibleControlEvent event) {
      event.detail = canvas.all().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
      event.children = new Object[canvas.all().size()];
      for (int i = 0; i < event.children.length; i++) {
        event.children[i] = i;
      }
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
      event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
      event.detail = element(event.childID).map(this::state).orElse(ACC.STATE_FOCUSABLE);
    }

    private int state(Element element) {
      int state = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
      boolean focused = canvas.focused().filter(element::equals).isPresent();
      return state
          | (canvas.isSelected(element) ? ACC.STATE_SELECTED : 0)
          | (focused && canvas.control().isFocusControl() ? ACC.STATE_FOCUSED : 0);
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
      event.childID =
          canvas.focused().map(each -> canvas.all().indexOf(each)).orElse(ACC.CHILDID_SELF);
    }

    @Override
    public void getSelection(AccessibleControlEvent event) {
      Object[] selected =
          canvas.selection().stream().<Object>map(each -> canvas.all().indexOf(each)).toArray();
      event.childID = selected.length == 0 ? ACC.CHILDID_NONE : ACC.CHILDID_MULTIPLE;
      event.children = selected.length == 0 ? null : selected;
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
      element(event.childID).ifPresent(each -> locate(each.box(), event));
    }

    private void locate(Box box, AccessibleControlEvent event) {
      Rectangle own = canvas.window(box);
      Point at = canvas.control().toDisplay(own.x, own.y);
      event.x = at.x;
      event.y = at.y;
      event.width = own.width;
      event.height = own.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent event) {
      Point at = canvas.control().toControl(event.x, event.y);
      event.childID =
          canvas.at(at.x, at.y).map(each -> canvas.all().indexOf(each)).orElse(ACC.CHILDID_SELF);
    }
  }
}
