package org.ligne.ui.picture;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.visual.plan.Card;

/** Holds entries back, or lets go what is held back. UI thread only. */
public final class Holding {
  private Holding() {}

  private static boolean isHeld(List<Card> cards) {
    return cards.stream().allMatch(card -> card.state().held());
  }

  /** What turning would do, as an item of a menu. */
  static String label(List<Card> cards) {
    return isHeld(cards) ? Messages.release : Messages.hold;
  }

  /** Lets entries go if all of them are held back, else holds back those that are not. */
  public static void turn(IProject project, List<Card> cards) {
    boolean held = isHeld(cards);
    List<Change> changes =
        cards.stream()
            .filter(card -> held || !card.state().held())
            .map(card -> held ? release(card) : hold(card))
            .toList();
    HandWork.change(project, changes);
  }

  private static Change release(Card card) {
    return new Change.Release(card.id(), Scope.ONE_CHANNEL);
  }

  private static Change hold(Card card) {
    return new Change.Hold(card.id(), Scope.ONE_CHANNEL);
  }
}
