package org.ligne.visual.preview;

import java.util.Locale;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;

/** Who says something: a face of no one's, the brand, and its account. */
final class Byline {
  private static final double FACE = 36;
  private static final double GAP = 10;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;

  Byline(Draft draft, View view, Sheet sheet, Column column) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
  }

  /**
   * Lays it out, with the place of the post in its thread, if it is one.
   *
   * @param number from 1
   */
  void lay(String id, int number) {
    sheet.space(Post.PAD);
    Box box = column.box(sheet.y(), FACE);
    Sender sender = draft.sender();
    String account = sender.account().isEmpty() ? sender.label() : sender.account();
    String place = place(number);
    String name = sheet.say("sender", sender.brand(), account, place.isEmpty() ? 0 : 1, place);
    sheet.add(
        new Element(id, Element.Kind.NOTE, box, name, name),
        (on, state) -> {
          face(on, sender.brand(), new Box(box.x(), box.y(), FACE, FACE), Face.TITLE);
          Column beside = column.behind(FACE + GAP);
          Box upper = beside.box(box.y(), FACE / 2 + 1);
          Box lower = beside.box(box.y() + FACE / 2, FACE / 2);
          on.text(sender.brand(), upper, Face.STRONG, Ink.Role.TEXT);
          on.text(account, lower, Face.SMALL, Ink.Role.MUTED);
          Texts.right(on, place, upper, Face.SMALL, Ink.Role.MUTED);
        });
    sheet.to(box.bottom() + GAP);
  }

  private String place(int number) {
    int count = draft.wording(view.language()).map(Wording::count).orElse(1);
    return count == 1 ? "" : sheet.say("place", number, count);
  }

  /** A round place with the first letter of a brand. */
  static void face(Surface on, String brand, Box box, Face face) {
    on.fillRound(box, box.height() / 2, Ink.Role.SELECTION);
    Texts.centre(on, initial(brand), box, face, Ink.Role.ACCENT);
  }

  private static String initial(String brand) {
    String name = brand.strip();
    return name.isEmpty()
        ? ""
        : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }
}
