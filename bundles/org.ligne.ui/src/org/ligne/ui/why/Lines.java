package org.ligne.ui.why;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ligne.editor.fix.Fix;
import org.ligne.editor.icons.Icon;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.why.Line;
import org.ligne.visual.why.Page;
import org.ligne.visual.why.Quote;
import org.ligne.visual.why.Tone;

/** Makes controls of the lines of a page, in a grid of three columns. UI thread only. */
final class Lines {
  private static final int COLUMNS = 3;
  private static final int BETWEEN = 10;
  private static final int NARROW = 60;

  private final Composite body;
  private final Deeds deeds;
  private final Palette palette;
  private final boolean narrow;

  /**
   * Takes what holds the controls; it gets its layout here.
   *
   * @param narrow whether there is no room for roles beside statements
   */
  Lines(Composite body, Deeds deeds, Palette palette, boolean narrow) {
    this.body = body;
    this.deeds = deeds;
    this.palette = palette;
    this.narrow = narrow;
    body.setBackgroundMode(SWT.INHERIT_DEFAULT);
    GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 3).applyTo(body);
  }

  void add(List<Line> lines) {
    lines.forEach(this::add);
  }

  void add(Line line) {
    switch (line) {
      case Line.Title title -> title(title.words(), title.figure());
      case Line.Sentence sentence -> sentence(sentence.words(), sentence.tone());
      case Line.Cited cited -> cited(cited);
      case Line.Meter meter -> meter(meter);
      case Line.Slot slot -> slot(slot);
    }
  }

  /** What the page is about, as a link to its text. */
  void head(Page page) {
    Label title = strong(page.title());
    title.setFont(JFaceResources.getHeaderFont());
    wrapped(COLUMNS).applyTo(title);
    sentence(page.where(), page.isPlaced() ? Tone.PLAIN : Tone.BAD);
    if (!page.clock().isEmpty()) {
      sentence(page.clock(), Tone.FAINT);
    }
    wrapped(COLUMNS).applyTo(link(new Quote(page.id(), page.place(), List.of())));
  }

  /** A way to mend what stands in the way. */
  void repair(Fix fix) {
    Label sign = new Label(body, SWT.NONE);
    sign.setImage(Icon.QUICK_FIX.image());
    GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(sign);
    wrapped(COLUMNS - 1)
        .applyTo(link("<a>" + Words.safe(fix.title()) + "</a>", any -> fix.apply()));
  }

  /** Some room above what follows. */
  void gap(boolean wanted) {
    if (wanted) {
      GridDataFactory.fillDefaults()
          .span(COLUMNS, 1)
          .hint(1, BETWEEN / 2)
          .applyTo(new Label(body, SWT.NONE));
    }
  }

  void title(String words, String figure) {
    Label title = strong(words);
    int span = figure.isEmpty() ? COLUMNS : COLUMNS - 1;
    wrapped(span).indent(0, BETWEEN).applyTo(title);
    if (!figure.isEmpty()) {
      Label sum = strong(figure);
      GridDataFactory.fillDefaults().align(SWT.END, SWT.END).applyTo(sum);
    }
  }

  Label strong(String words) {
    Label label = new Label(body, SWT.WRAP);
    label.setText(plain(words));
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    return label;
  }

  void sentence(String words, Tone tone) {
    Label label = new Label(body, SWT.WRAP);
    label.setText(plain(words));
    colour(label, tone);
    wrapped(COLUMNS).applyTo(label);
  }

  private void cited(Line.Cited cited) {
    if (!narrow) {
      label(cited.role(), Tone.FAINT);
    } else if (!cited.role().isEmpty()) {
      sentence(cited.role(), Tone.FAINT);
    }
    beside(link(cited.quote()));
  }

  /** Behind what stands in the first column, or below it. */
  private void beside(Control control) {
    wrapped(narrow ? COLUMNS : COLUMNS - 1).applyTo(control);
  }

  private void meter(Line.Meter meter) {
    label(meter.term(), Tone.PLAIN);
    MeterBar bar = new MeterBar(body, meter);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
    Label figure = label(meter.figure(), meter.points() < 0 ? Tone.BAD : Tone.PLAIN);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(figure);
    meter.quotes().forEach(this::quoted);
  }

  private void quoted(Quote quote) {
    if (!narrow) {
      label("", Tone.PLAIN);
    }
    beside(link(quote));
  }

  private void slot(Line.Slot slot) {
    Composite words = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
    wrapped(slot.isFree() ? COLUMNS - 1 : COLUMNS).align(SWT.FILL, SWT.CENTER).applyTo(words);
    wrapped(1).applyTo(text(words, slot.when() + " · " + slot.change(), slot.tone()));
    if (!slot.why().isEmpty()) {
      wrapped(1).applyTo(text(words, slot.why(), Tone.FAINT));
    }
    if (slot.isFree()) {
      GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(move(slot));
    }
    slot.bars().forEach(this::quoted);
  }

  private Button move(Line.Slot slot) {
    String name = NLS.bind(Messages.moveTo, slot.when());
    Button move = new Button(body, SWT.PUSH);
    move.setText(Messages.move);
    move.setToolTipText(name);
    move.addListener(SWT.Selection, event -> deeds.move(slot.at()));
    named(move, name);
    return move;
  }

  /** What a screen reader says. */
  static void named(Control control, String name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = name;
              }
            });
  }

  private Link link(Quote quote) {
    Words words = Words.of(quote, deeds);
    return link(words.text(), event -> words.follow(event));
  }

  /** A link control; what is told is which of its links was followed. */
  Link link(String text, Consumer<String> follow) {
    Link link = new Link(body, SWT.WRAP);
    link.setText(text);
    link.addListener(SWT.Selection, event -> follow.accept(event.text));
    return link;
  }

  private Label label(String words, Tone tone) {
    Label label = text(body, words, tone);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    return label;
  }

  private Label text(Composite parent, String words, Tone tone) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(plain(words));
    colour(label, tone);
    return label;
  }

  private static String plain(String words) {
    return words.replace("&", "&&");
  }

  private void colour(Label label, Tone tone) {
    if (tone == Tone.FAINT || tone == Tone.BAD) {
      int rgb = palette.rgb(tone == Tone.BAD ? Ink.Role.ERROR : Ink.Role.MUTED);
      label.setForeground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }
  }

  /** As wide as there is room, and as many lines as that takes. */
  static GridDataFactory wrapped(int span) {
    return GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(NARROW, SWT.DEFAULT);
  }
}
