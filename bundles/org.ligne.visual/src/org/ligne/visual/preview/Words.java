package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Beginnings;
import org.ligne.platform.count.Counters;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Phrases;

/** The texts of a post in their column, as far as readers see them. */
final class Words {
  private static final double GAP = 10;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;
  private final Map<String, TextBlock> blocks = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /**
   * A text to write.
   *
   * @param id its id; that of a field for the first text of the field
   * @param name what it is to somebody who hears it, folded or not
   */
  private record Piece(
      String id, TextField field, String text, Face face, Function<Boolean, String> name) {}

  Words(Draft draft, View view, Sheet sheet, Column column) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
  }

  /** Writes a title, folded where its network folds it. */
  void title(String title, Face face) {
    Piece piece =
        new Piece(
            "title", TextField.TITLE, title, face, folded -> said("said.title", title, folded));
    lay(piece, Mark.in(title), over(TextField.TITLE, title));
  }

  /** Writes a text likewise, with the link behind it as the network shows it. */
  void text(Wording wording) {
    String text = wording.text().orElse("");
    List<Mark> marks = new ArrayList<>(Mark.in(text));
    String shown = text;
    if (wording.isLinked()) {
      shown = text + " " + draft.lead().map(Lead::brief).orElse("");
      marks.add(new Mark(text.length() + 1, shown.length(), Mark.Kind.LINK));
    }
    int over = over(TextField.TEXT, wording.published().orElse(text));
    String all = shown;
    Piece piece =
        new Piece(
            "text", TextField.TEXT, all, Face.NORMAL, folded -> said("said.text", all, folded));
    lay(piece, marks, over < text.length() ? over : all.length());
  }

  /** Writes a further post of a thread. */
  void part(int number, String text) {
    lay(
        new Piece(
            "text/" + number,
            TextField.TEXT,
            text,
            Face.NORMAL,
            folded -> sheet.say("said.part", text, folded ? 1 : 0, number)),
        Mark.in(text),
        over(TextField.TEXT, text));
  }

  /** Writes a first comment. */
  void comment(String text) {
    lay(
        new Piece(
            "comment",
            TextField.COMMENT,
            text,
            Face.NORMAL,
            folded -> said("said.comment", text, folded)),
        Mark.in(text),
        over(TextField.COMMENT, text));
  }

  private String said(String key, String text, boolean folded) {
    return sheet.say(key, text, folded ? 1 : 0);
  }

  private void lay(Piece piece, List<Mark> all, int over) {
    String text = piece.text;
    List<Mark> marks = all.stream().filter(mark -> isMade(mark.kind())).toList();
    var style = new TextBlock.Style(piece.face, Ink.Role.TEXT, spoken("more"), over);
    List<Rules.Fold> folds = draft.rules().folds(piece.field);
    TextBlock folded = TextBlock.of(sheet.measure(), text, marks, folds, style, column.width());
    blocks.put(piece.id, folded);
    texts.put(piece.id, text);
    boolean open = view.unfolded() && folded.folded();
    TextBlock block =
        open
            ? TextBlock.whole(sheet.measure(), text, marks, style, spoken("less"), column.width())
            : folded;
    write(piece, block);
  }

  private void write(Piece piece, TextBlock block) {
    Face face = piece.face;
    double height = sheet.line(face);
    Box box = column.box(sheet.y(), height * block.rows().size());
    String name = piece.name.apply(block.folded());
    sheet.add(
        new Element(piece.id, Element.Kind.NOTE, box, name, ""),
        (on, state) -> {
          double y = box.y();
          for (TextBlock.Row row : block.rows()) {
            double line = y;
            row.runs().stream()
                .filter(run -> !run.more())
                .forEach(
                    run -> on.text(run.text(), place(run, box, line, height), face, run.ink()));
            y += height;
          }
        });
    block.rows().getLast().runs().stream()
        .filter(TextBlock.Run::more)
        .forEach(run -> more(piece, run, place(run, box, box.bottom() - height, height)));
    sheet.to(box.bottom() + GAP);
  }

  private static Box place(TextBlock.Run run, Box text, double y, double height) {
    return new Box(text.x() + run.x(), y, run.width() + 1, height);
  }

  private void more(Piece piece, TextBlock.Run run, Box box) {
    Face face = piece.face;
    String id = piece.id.equals("text") ? Previews.MORE : Previews.MORE + "/" + piece.id;
    String key = view.unfolded() ? "refold" : "unfold";
    sheet.add(
        new Element(id, Element.Kind.FIGURE, box, sheet.say(key), sheet.say(key + ".tip")),
        (on, state) -> {
          boolean hot = state.hovered().filter(id::equals).isPresent();
          on.text(run.text(), box, face, hot ? Ink.Role.ACCENT : Ink.Role.MUTED);
          if (hot) {
            double base = box.bottom() - 2;
            on.line(box.x(), base, box.right() - 1, base, 1, Ink.Role.ACCENT);
          }
        });
  }

  /** A text as it was written here, folded; empty if there is none. */
  Optional<TextBlock> block(TextField field) {
    return Optional.ofNullable(blocks.get(field.getLiteral()));
  }

  /** A text as the network shows it, all of it. */
  String shown(TextField field) {
    return texts.getOrDefault(field.getLiteral(), "");
  }

  /** Says that there is no text in this language. */
  void none() {
    String sentence = sheet.say("no-text", language(view.language()));
    Box box = column.box(sheet.y(), sheet.line(Face.NORMAL));
    sheet.add(
        new Element("text", Element.Kind.NOTE, box, sentence, sentence),
        (on, state) -> on.text(sentence, box, Face.NORMAL, Ink.Role.MUTED));
    sheet.to(box.bottom() + GAP);
  }

  private String language(LanguageTag tag) {
    return Locale.forLanguageTag(tag.tag()).getDisplayName(sheet.phrases().language());
  }

  /** Networks speak the language of their readers. */
  private String spoken(String key) {
    return Phrases.beside(Words.class, Locale.forLanguageTag(view.language().tag())).say(key);
  }

  private int over(TextField field, String text) {
    return draft.rules().lengths(field).stream()
        .mapToInt(each -> Beginnings.fitting(text, Counters.of(each.counter()), each.max()))
        .min()
        .orElse(text.length());
  }

  /** What the brand publishes itself has links, but no hashtags to follow. */
  private boolean isMade(Mark.Kind kind) {
    if (kind != Mark.Kind.LINK) {
      return draft.network().manner() != Network.Manner.LETTER;
    }
    return draft.rules().links().map(use -> use == LinkUse.CLICKABLE).orElse(true);
  }
}
