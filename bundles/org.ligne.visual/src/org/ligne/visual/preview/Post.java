package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;

/** The post inside its frame, in the order its network shows things. */
final class Post {
  static final double PAD = 14;
  private static final double GAP = 10;
  private static final double ACTION = 18;
  private static final List<String> ACTIONS = List.of("like", "comment", "share");

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;
  private final Optional<Wording> wording;
  private final Words words;
  private final Gallery gallery;
  private final LinkCard link;
  private final Byline byline;
  private final Ballot question;

  Post(Draft draft, View view, Sheet sheet, Column column, Words words) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
    this.wording = draft.wording(view.language());
    this.words = words;
    this.gallery = new Gallery(draft, view, sheet, column);
    this.link = new LinkCard(draft, sheet, column.inset(PAD));
    this.byline = new Byline(draft, view, sheet, column.inset(PAD));
    this.question = new Ballot(draft, view, sheet, column.inset(PAD));
  }

  void lay() {
    switch (draft.network().manner()) {
      case TALK -> {
        byline.lay("sender", 1);
        title();
        text();
        question.lay();
        gallery.lay();
        link.lay();
        actions();
        following();
      }
      case PICTURE -> {
        byline.lay("sender", 1);
        gallery.lay();
        link.button();
        actions();
        title();
        text();
        question.lay();
        following();
      }
      case LETTER -> {
        byline.lay("sender", 1);
        title();
        gallery.lay();
        text();
        question.lay();
        link.button();
        following();
      }
    }
    new FirstComment(draft, view, sheet, column.inset(PAD)).lay();
    sheet.space(PAD - GAP);
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

  /** The further posts of a thread, each under the one before it. */
  private void following() {
    List<String> parts = wording.map(Wording::parts).orElse(List.of());
    if (draft.rules().refused().contains(MediaKind.THREAD)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      int number = i + 2;
      double y = sheet.y();
      sheet.add(
          column.box(y, 1),
          (on, state) -> on.line(column.x(), y, column.right(), y, 1, Ink.Role.GRID));
      byline.lay("sender/" + number, number);
      words.part(number, parts.get(i));
      if (draft.network().manner() == Network.Manner.TALK) {
        actions();
      }
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
