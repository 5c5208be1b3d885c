package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.platform.TextField;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.scene.Element;

/** The post inside its frame, in the order its network shows things. */
final class Post {
  static final double PAD = 14;
  private static final double FACE = 36;
  private static final double GAP = 10;
  private static final double ACTION = 18;
  private static final List<String> ACTIONS = List.of("like", "comment", "share");

  private final Draft draft;
  private final Sheet sheet;
  private final Column column;
  private final Optional<Wording> wording;
  private final Words words;
  private final Gallery gallery;
  private final LinkCard link;

  Post(Draft draft, View view, Sheet sheet, Column column, Words words) {
    this.draft = draft;
    this.sheet = sheet;
    this.column = column;
    this.wording = draft.wording(view.language());
    this.words = words;
    this.gallery = new Gallery(draft, view, sheet, column);
    this.link = new LinkCard(draft, sheet, column.inset(PAD));
  }

  void lay() {
    switch (draft.network().manner()) {
      case TALK -> {
        sender();
        title();
        text();
        gallery.lay();
        link.lay();
        actions();
      }
      case PICTURE -> {
        sender();
        gallery.lay();
        link.button();
        actions();
        title();
        text();
      }
      case LETTER -> {
        sender();
        title();
        gallery.lay();
        text();
        link.button();
      }
    }
    sheet.space(PAD - GAP);
  }

  /** A face of no one's, the brand, and its account. */
  private void sender() {
    sheet.space(PAD);
    Column inner = column.inset(PAD);
    Box box = inner.box(sheet.y(), FACE);
    Sender sender = draft.sender();
    String account = sender.account().isEmpty() ? sender.label() : sender.account();
    String name = sheet.say("sender", sender.brand(), account);
    sheet.add(
        new Element("sender", Element.Kind.NOTE, box, name, name),
        (on, state) -> {
          Box face = new Box(box.x(), box.y(), FACE, FACE);
          on.fillRound(face, FACE / 2, Ink.Role.SELECTION);
          Texts.centre(on, initial(sender.brand()), face, Face.TITLE, Ink.Role.ACCENT);
          Column beside = inner.behind(FACE + GAP);
          Box upper = beside.box(box.y(), FACE / 2 + 1);
          Box lower = beside.box(box.y() + FACE / 2, FACE / 2);
          on.text(sender.brand(), upper, Face.STRONG, Ink.Role.TEXT);
          on.text(account, lower, Face.SMALL, Ink.Role.MUTED);
        });
    sheet.to(box.bottom() + GAP);
  }

  private static String initial(String brand) {
    return brand.isBlank()
        ? ""
        : brand
            .strip()
            .substring(0, brand.strip().offsetByCodePoints(0, 1))
            .toUpperCase(java.util.Locale.ROOT);
  }

  private void title() {
    boolean letter = draft.network().manner() == Network.Manner.LETTER;
    Face heading = letter ? Face.TITLE : Face.STRONG;
    boolean titled = !draft.rules().missing().contains(TextField.TITLE);
    wording
        .flatMap(Wording::title)
        .filter(any -> titled)
        .ifPresent(title -> words.title(title, heading));
  }

  private void text() {
    boolean texted = !draft.rules().missing().contains(TextField.TEXT);
    Optional<Wording> said = wording.filter(each -> each.text().isPresent() && texted);
    said.ifPresent(words::text);
    if (said.isEmpty() && texted) {
      words.none();
    }
  }

  /** What readers can do, hinted at. */
  private void actions() {
    Box row = column.inset(PAD).box(sheet.y(), ACTION);
    sheet.add(
        row,
        (on, state) -> {
          double x = row.x();
          for (String each : ACTIONS) {
            on.icon(each, new Box(x, row.y(), ACTION, ACTION), Ink.Role.MUTED);
            x += ACTION + PAD;
          }
        });
    sheet.to(row.bottom() + GAP);
  }
}
