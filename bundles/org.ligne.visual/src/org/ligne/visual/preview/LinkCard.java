package org.ligne.visual.preview;

import org.ligne.model.platform.LinkUse;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;

/** Where a post leads, as far as its network shows it apart from the text. */
final class LinkCard {
  private static final double HEIGHT = 64;
  private static final double BUTTON = 34;
  private static final double GAP = 10;
  private static final double ROUND = 8;

  private final Draft draft;
  private final Sheet sheet;
  private final Column column;

  LinkCard(Draft draft, Sheet sheet, Column column) {
    this.draft = draft;
    this.sheet = sheet;
    this.column = column;
  }

  /** A card of the page, where nothing else is shown: the network makes it of the page itself. */
  void lay() {
    boolean links = draft.rules().links().map(use -> use == LinkUse.CLICKABLE).orElse(true);
    if (draft.lead().isPresent() && draft.media().isEmpty() && links) {
      card(draft.lead().get());
    }
  }

  private void card(Lead lead) {
    Box box = column.box(sheet.y(), HEIGHT);
    sheet.add(
        element(lead, box),
        (on, state) -> {
          on.fillRound(box, ROUND, Ink.Role.PANEL);
          Box side = new Box(box.x(), box.y(), HEIGHT, HEIGHT);
          on.icon("link", side.inset(18), Ink.Role.MUTED);
          on.outline(box, ROUND, 1, Ink.Role.EDGE);
          Column text = new Column(box.x() + HEIGHT, box.width() - HEIGHT - 12);
          double line = on.height(Face.NORMAL) + 3;
          double y = box.y() + (HEIGHT - 2 * line) / 2;
          on.text(lead.site(), text.box(y, line), Face.SMALL, Ink.Role.MUTED);
          String page = sheet.say("page");
          on.text(page, text.box(y + line, line), Face.NORMAL, Ink.Role.MUTED);
        });
    sheet.to(box.bottom() + GAP);
  }

  /** A button, where links stand behind one. */
  void button() {
    boolean shown =
        draft.rules().links().map(use -> use == LinkUse.BUTTON).orElse(false)
            || draft.network().manner() == Network.Manner.LETTER;
    draft.lead().filter(any -> shown).ifPresent(this::button);
  }

  private void button(Lead lead) {
    Box box = column.box(sheet.y(), BUTTON);
    sheet.add(
        element(lead, box),
        (on, state) -> {
          on.fillRound(box, BUTTON / 2, Ink.Role.SELECTION);
          Texts.centre(on, lead.site(), box, Face.STRONG, Ink.Role.ACCENT);
        });
    sheet.to(box.bottom() + GAP);
  }

  private Element element(Lead lead, Box box) {
    String name = sheet.say("link", lead.tracked());
    return new Element("link", Element.Kind.NOTE, box, name, lead.tracked());
  }
}
