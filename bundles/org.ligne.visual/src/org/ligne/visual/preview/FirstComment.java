package org.ligne.visual.preview;

import java.util.Optional;
import org.ligne.model.platform.TextField;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;

/** The first comment under a post: the brand's own, indented behind a small face. */
final class FirstComment {
  private static final double FACE = 24;
  private static final double GAP = 10;
  private static final double PAD = 10;
  private static final double ROUND = 10;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;

  FirstComment(Draft draft, View view, Sheet sheet, Column column) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
  }

  /** Lays it out where one was written and the network shows it. */
  void lay() {
    Optional<String> comment = draft.wording(view.language()).flatMap(Wording::comment);
    if (comment.isPresent() && !draft.rules().missing().contains(TextField.COMMENT)) {
      lay(comment.get());
    }
  }

  private void lay(String comment) {
    int before = sheet.count();
    double top = sheet.y() + 2;
    Column bubble = column.behind(FACE + GAP);
    Column inner = bubble.inset(PAD);
    sheet.to(top + PAD / 2);
    Box head = inner.box(sheet.y(), sheet.line(Face.SMALL));
    sheet.add(
        head, (on, state) -> on.text(draft.sender().brand(), head, Face.STRONG, Ink.Role.TEXT));
    sheet.to(head.bottom() + 2);
    new Words(draft, view, sheet, inner).comment(comment);
    sheet.to(sheet.y() - GAP + PAD / 2);
    Box box = bubble.box(top, sheet.y() - top);
    sheet.behind(
        before,
        column.box(top, box.height()),
        (on, state) -> {
          Box face = new Box(column.x(), top, FACE, FACE);
          Byline.face(on, draft.sender().brand(), face, Face.SMALL);
          on.fillRound(box, ROUND, Ink.Role.PANEL);
        });
    sheet.space(GAP);
  }
}
