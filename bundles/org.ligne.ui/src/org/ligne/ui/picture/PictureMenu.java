package org.ligne.ui.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Spot;

/** What can be done with the entries selected in a picture, by its menu and by keys. */
public final class PictureMenu {
  private static final int WEEK = 7;

  private final SceneCanvas canvas;
  private final Supplier<Optional<Picture>> picture;

  private PictureMenu(SceneCanvas canvas, Supplier<Optional<Picture>> picture) {
    this.canvas = canvas;
    this.picture = picture;
  }

  /** Gives a picture its menu and keys. */
  public static PictureMenu on(SceneCanvas canvas, Supplier<Optional<Picture>> picture) {
    PictureMenu menu = new PictureMenu(canvas, picture);
    MenuManager manager = new MenuManager();
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(menu::fill);
    canvas.control().setMenu(manager.createContextMenu(canvas.control()));
    canvas.control().addListener(SWT.KeyDown, menu::key);
    canvas.control().addDisposeListener(event -> manager.dispose());
    return menu;
  }

  /** What commands of the workbench do with the picture, by their action ids. */
  public Map<String, IAction> actions() {
    return Map.of(
        ActionFactory.DELETE.getId(), deletion(),
        ActionFactory.SELECT_ALL.getId(), item("", canvas::selectAll));
  }

  private Action deletion() {
    return all(Messages.delete, card -> new Change.Delete(card.id(), Scope.ONE_CHANNEL));
  }

  private List<Card> cards() {
    return picture
        .get()
        .map(shown -> canvas.chosen().stream().flatMap(each -> shown.card(each).stream()).toList())
        .orElse(List.of());
  }

  private void change(Function<Card, Change> change) {
    List<Change> changes = cards().stream().map(change).toList();
    picture.get().ifPresent(shown -> HandWork.change(shown.project(), changes));
  }

  private void fill(IMenuManager menu) {
    List<Card> cards = cards();
    if (!cards.isEmpty()) {
      fill(menu, cards);
    } else {
      canvas.place().filter(spot -> !spot.isTray()).ifPresent(spot -> offer(menu, spot));
    }
    Outlets.add(menu);
  }

  private void offer(IMenuManager menu, Spot spot) {
    picture
        .get()
        .ifPresent(shown -> menu.add(item(Messages.newPost, () -> NewPosts.make(shown, spot))));
  }

  private void fill(IMenuManager menu, List<Card> cards) {
    String first = cards.getFirst().id();
    Picture shown = picture.get().orElseThrow();
    menu.add(item(Messages.open, () -> Reveal.inText(shown.project(), first)));
    menu.add(new Separator());
    if (cards.stream().allMatch(Card::isPlaced)) {
      times(menu, cards);
    }
    menu.add(item(Messages.moveTo, () -> MoveDialog.open(shell(), shown, cards)));
    menu.add(item(Holding.label(cards), () -> Holding.turn(shown.project(), cards)));
    menu.add(new Separator());
    Choices choices = Choices.of(shown, cards.getFirst());
    menu.add(submenu(Messages.assign, choices.people(), Change.Assign::new));
    menu.add(submenu(Messages.pillar, choices.pillars(), Change.SetPillar::new));
    menu.add(new Separator());
    menu.add(all(Messages.duplicate, card -> new Change.Duplicate(card.id())));
    menu.add(deletion());
  }

  private Shell shell() {
    return canvas.control().getShell();
  }

  private void times(IMenuManager menu, List<Card> cards) {
    boolean fixed = cards.stream().allMatch(card -> card.state().fixed());
    menu.add(
        fixed
            ? all(Messages.unpin, card -> new Change.Unpin(card.id(), Scope.ONE_CHANNEL))
            : all(Messages.pin, card -> new Change.Pin(card.id(), Scope.ONE_CHANNEL)));
    menu.add(all(Messages.earlier, card -> shift(card, -1)));
    menu.add(all(Messages.later, card -> shift(card, 1)));
  }

  private static Change shift(Card card, int days) {
    return new Change.Shift(card.id(), days, Scope.ONE_CHANNEL);
  }

  private Action all(String label, Function<Card, Change> change) {
    return item(label, () -> change(change));
  }

  private interface Choosing {
    Change of(String entry, String choice);
  }

  private MenuManager submenu(String label, List<String> choices, Choosing choosing) {
    MenuManager sub = new MenuManager(label);
    choices.forEach(choice -> sub.add(all(choice, card -> choosing.of(card.id(), choice))));
    return sub;
  }

  static Action item(String label, Runnable work) {
    return new Action(label) {
      @Override
      public void run() {
        work.run();
      }
    };
  }

  /** With these keys held, arrows move what is selected by a day or a week. */
  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD2 | SWT.MOD3)) {
      switch (event.keyCode) {
        case SWT.ARROW_LEFT -> change(card -> shift(card, -1));
        case SWT.ARROW_RIGHT -> change(card -> shift(card, 1));
        case SWT.ARROW_UP -> change(card -> shift(card, -WEEK));
        case SWT.ARROW_DOWN -> change(card -> shift(card, WEEK));
        default -> {
          // Keys of others.
        }
      }
    }
  }
}
