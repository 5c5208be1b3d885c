package org.ligne.ui.why;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ligne.editor.fix.Fix;
import org.ligne.ui.visual.Grounds;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.why.Line;
import org.ligne.visual.why.Page;
import org.ligne.visual.why.PageText;

/**
 * Shows a page in a column that is as wide as the view and scrolls up and down: what there is to
 * say, what would mend it, a field to ask, the answer. UI thread only.
 */
final class Sheet {
  private static final int MARGIN = 10;

  /** Where there is less, nothing stands beside anything else. */
  private static final int NARROW = 360;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 620;

  private final ScrolledComposite scrolled;
  private final Composite content;
  private final Label hint;
  private final Composite page;
  private final Composite repairs;
  private final Composite question;
  private AskField field;
  private final Composite answer;
  private final Deeds deeds;
  private Palette palette;
  private boolean narrow;
  private Page shown;
  private List<Line> answered = List.of();
  private List<Fix> offered = List.of();

  Sheet(Composite parent, Deeds deeds) {
    this.deeds = deeds;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    content = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 0).applyTo(content);
    scrolled.setContent(content);
    hint = new Label(content, SWT.WRAP);
    Lines.wrapped(1).exclude(true).applyTo(hint);
    page = part();
    repairs = part();
    question = part();
    answer = part();
    writeQuestion();
    scrolled.addListener(SWT.Resize, event -> resized());
    content.addListener(SWT.Paint, event -> follow());
  }

  private Composite part() {
    Composite made = new Composite(content, SWT.NONE);
    Lines.wrapped(1).applyTo(made);
    return made;
  }

  private Palette palette() {
    palette = Grounds.palette(content);
    return palette;
  }

  /** Colours of words are those of the theme they were written in. */
  private void follow() {
    if (isStale()) {
      content.getDisplay().asyncExec(this::recolour);
    }
  }

  private boolean isStale() {
    return shown != null && Grounds.palette(content) != palette;
  }

  /** Looks again, for meanwhile the page may be forgotten or written in the new colours. */
  private void recolour() {
    if (!content.isDisposed() && isStale()) {
      writeQuestion();
      rewrite();
    }
  }

  private void rewrite() {
    write();
    writeRepairs();
    writeAnswer();
  }

  private void writeQuestion() {
    Optional<LocalDateTime> typed = Optional.ofNullable(field).flatMap(AskField::moment);
    rewrite(
        question,
        lines -> {
          lines.title(Messages.another, "");
          field = new AskField(question, deeds::ask);
          GridDataFactory.swtDefaults().span(3, 1).applyTo(field.control());
        });
    typed.ifPresent(field::show);
  }

  /** The whole, to lay it out. */
  Control control() {
    return scrolled;
  }

  /** Says something above the page; empty for nothing. */
  void say(String words) {
    if (!words.equals(hint.getText())) {
      hint.setText(words);
      Lines.wrapped(1).exclude(words.isEmpty()).applyTo(hint);
      hint.setVisible(!words.isEmpty());
      fit();
    }
  }

  /**
   * Shows a page.
   *
   * @param at the moment to ask about at first
   */
  void show(Page other, LocalDateTime at) {
    if (other.equals(shown)) {
      return;
    }
    boolean another = shown == null || !other.id().equals(shown.id());
    shown = other;
    if (another) {
      field.show(at);
      answer(List.of());
      offer(List.of());
      scrolled.setOrigin(0, 0);
    }
    write();
  }

  /** Shows nothing, and keeps nothing: its project may be gone. */
  void clear() {
    if (shown != null) {
      shown = null;
      answered = List.of();
      offered = List.of();
      List.of(page, repairs, answer).forEach(part -> rewrite(part, lines -> {}));
      say("");
    }
  }

  private void write() {
    rewrite(
        page,
        lines -> {
          lines.head(shown);
          lines.add(shown.lines());
        });
  }

  /** Offers repairs. */
  void offer(List<Fix> fixes) {
    if (!fixes.equals(offered)) {
      offered = fixes;
      writeRepairs();
    }
  }

  private void writeRepairs() {
    rewrite(
        repairs,
        lines -> {
          if (!offered.isEmpty()) {
            lines.title(Messages.mend, "");
            offered.forEach(lines::repair);
          }
        });
  }

  /** Answers what was asked. */
  void answer(List<Line> lines) {
    if (!lines.equals(answered)) {
      answered = lines;
      writeAnswer();
    }
  }

  private void writeAnswer() {
    rewrite(
        answer,
        lines -> {
          lines.gap(!answered.isEmpty());
          lines.add(answered);
        });
  }

  private void rewrite(Composite part, Consumer<Lines> writing) {
    content.setRedraw(false);
    try {
      for (Control child : part.getChildren()) {
        child.dispose();
      }
      writing.accept(new Lines(part, deeds, palette(), narrow));
      boolean empty = part.getChildren().length == 0;
      Lines.wrapped(1).exclude(empty).applyTo(part);
      part.setVisible(!empty);
      fit();
    } finally {
      content.setRedraw(true);
    }
  }

  private void resized() {
    boolean now = scrolled.getClientArea().width < NARROW;
    if (now != narrow && shown != null) {
      narrow = now;
      rewrite();
    }
    narrow = now;
    fit();
  }

  /** As high as it takes in the width there is. */
  private void fit() {
    int width = scrolled.getClientArea().width;
    if (width > 0) {
      ((GridLayout) content.getLayout()).marginRight = Math.max(0, width - WIDEST);
      scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT, true).y);
      content.layout(true, true);
    }
  }

  /** All of it as plain text. */
  String text() {
    return shown == null ? "" : PageText.of(shown) + PageText.of(answered);
  }

  void focus() {
    field.focus();
  }
}
