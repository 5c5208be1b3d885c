package org.ligne.visual.calendar;

import java.util.List;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.plan.Card;

/**
 * Cards in the tray for one reason.
 *
 * @param key what it is called, as the name of a phrase
 * @param icon its sign
 * @param ink the colour of the sign
 * @param ground what the number of its cards stands on
 * @param cards the cards
 * @param top where its heading begins
 */
record TrayPart(String key, String icon, Role ink, Role ground, List<Card> cards, double top) {

  /** What found no place. */
  static TrayPart unplaced(List<Card> cards, double top) {
    return new TrayPart("tray", "unplaced", Role.ERROR, Role.ERROR_GROUND, cards, top);
  }

  /** What somebody holds back. */
  static TrayPart held(List<Card> cards, double top) {
    return new TrayPart("tray.held", "held", Role.MUTED, Role.HOVER, cards, top);
  }

  /** There is nothing. */
  static TrayPart nothing() {
    return new TrayPart("tray.empty", "approved", Role.GOOD, Role.PANEL, List.of(), 0);
  }
}
