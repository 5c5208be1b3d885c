package org.ligne.editor.markup;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a text with its looks; links are followed by mouse and keyboard. */
public final class RichTextView {
  private static final int MARGIN = 6;
  private static final int INDENT = 14;
  private static final int MARK = 11;

  private final StyledText widget;
  private final Looks looks;
  private final Consumer<String> follow;
  private RichText shown = RichText.EMPTY;

  /**
   * Makes the widget.
   *
   * @param scrolls whether it has a scroll bar where it needs one
   * @param follow told the target of each link that is followed
   */
  public RichTextView(Composite parent, boolean scrolls, Consumer<String> follow) {
    int bars = scrolls ? SWT.V_SCROLL : SWT.NONE;
    widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | bars);
    looks = new Looks(widget);
    this.follow = follow;
    widget.setAlwaysShowScrollBars(false);
    widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    widget.addPaintObjectListener(this::paint);
    widget.addListener(SWT.MouseMove, this::point);
    widget.addListener(SWT.MouseUp, this::click);
    widget.addListener(SWT.KeyDown, this::key);
  }

  /** The widget. */
  public StyledText widget() {
    return widget;
  }

  /** What is shown. */
  public RichText shown() {
    return shown;
  }

  /** Shows another text. */
  public void show(RichText text) {
    shown = text;
    widget.setText(text.characters());
    refresh();
  }

  /** Takes over colours and fonts that were changed. */
  void refresh() {
    widget.setStyleRanges(StyleRuns.of(shown, looks));
    shown.blocks().forEach(this::indent);
    shown.tables().forEach(table -> TabStops.set(widget, table));
  }

  /** The size at which nothing is wrapped or hidden, but no wider than asked. */
  Point size(int widest) {
    Point free = widget.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    return free.x <= widest ? free : widget.computeSize(widest, SWT.DEFAULT);
  }

  private void indent(RichText.Block block) {
    int first = widget.getLineAtOffset(Math.min(block.start(), widget.getCharCount()));
    int last = widget.getLineAtOffset(Math.clamp(block.end() - 1L, 0, widget.getCharCount()));
    int indent = block.level() * INDENT;
    widget.setLineIndent(first, last - first + 1, block.hasMark() ? indent - MARK : indent);
    widget.setLineWrapIndent(first, last - first + 1, indent);
  }

  private void paint(PaintObjectEvent event) {
    shown.pictures().stream()
        .filter(picture -> picture.offset() == event.style.start)
        .forEach(
            picture -> {
              Image image = looks.image(picture.image());
              int top = event.ascent + StyleRuns.DESCENT - image.getBounds().height;
              event.gc.drawImage(image, event.x, event.y + top);
            });
  }

  private void point(Event event) {
    boolean overLink = linkAt(new Point(event.x, event.y)).isPresent();
    widget.setCursor(overLink ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
  }

  private void click(Event event) {
    if (event.button == 1 && widget.getSelectionCount() == 0) {
      linkAt(new Point(event.x, event.y)).map(RichText.Link::target).ifPresent(follow);
    }
  }

  private Optional<RichText.Link> linkAt(Point point) {
    int offset = widget.getOffsetAtPoint(point);
    return offset < 0 ? Optional.empty() : linkAt(offset);
  }

  private Optional<RichText.Link> linkAt(int offset) {
    return shown.links().stream()
        .filter(link -> link.start() <= offset && offset < link.start() + link.length())
        .findFirst();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR ->
          linkAt(widget.getSelection().x).map(RichText.Link::target).ifPresent(follow);
      case SWT.TAB -> select((event.stateMask & SWT.SHIFT) != 0);
      default -> {
        // The widget does the rest.
      }
    }
  }

  /** Goes to the next link, or the one before. */
  private void select(boolean backwards) {
    int at = widget.getSelection().x;
    var links = backwards ? shown.links().reversed() : shown.links();
    links.stream()
        .filter(link -> backwards ? link.start() < at : link.start() > at)
        .findFirst()
        .or(() -> links.stream().findFirst())
        .ifPresent(link -> widget.setSelection(link.start(), link.start() + link.length()));
  }
}
