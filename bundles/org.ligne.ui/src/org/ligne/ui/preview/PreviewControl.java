package org.ligne.ui.preview;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.value.LanguageTag;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.ui.visual.SceneUser;
import org.ligne.visual.preview.Draft;
import org.ligne.visual.preview.Lead;
import org.ligne.visual.preview.Previews;
import org.ligne.visual.preview.View;
import org.ligne.visual.preview.Wording;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/**
 * Shows a post as its networks will: switches for its channels and languages above, the picture
 * below. What its reader has chosen stays chosen while the post is being written. UI thread only.
 */
final class PreviewControl implements SceneUser {
  private final Composite body;
  private final Switches switches;
  private final Label sentence;
  private final SceneCanvas canvas;
  private final Function<String, Optional<ZonedDateTime>> times;
  private final Runnable reveal;
  private List<Draft> drafts = List.of();
  private int channel;
  private LanguageTag language;
  private boolean unfolded;
  private int part;

  /**
   * A control without a post.
   *
   * @param times when an entry goes out, as far as that is known
   * @param reveal leads to the words of the post
   */
  PreviewControl(
      Composite parent, Function<String, Optional<ZonedDateTime>> times, Runnable reveal) {
    this.times = times;
    this.reveal = reveal;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    switches = new Switches(body, this::turnTo, this::read);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(switches.control());
    sentence = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).exclude(true).applyTo(sentence);
    sentence.setVisible(false);
    canvas = new SceneCanvas(body, Grounds.palette(parent), this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
    canvas.control().addListener(SWT.Resize, event -> lay());
  }

  Composite control() {
    return body;
  }

  SceneCanvas canvas() {
    return canvas;
  }

  /**
   * Shows a post.
   *
   * @param all its drafts, one for each channel; at least one
   * @param chosen the id of the entry whose channel is wanted; empty to stay with the channel
   */
  void show(List<Draft> all, Optional<String> chosen) {
    String before = drafts.isEmpty() ? "" : drafts.get(channel).sender().channel();
    drafts = all;
    channel = index(chosen, before);
    if (chosen.isPresent()) {
      unfolded = false;
      part = 0;
    }
    canvas.palette(Grounds.palette(body));
    settle();
  }

  /** Shows nothing, and keeps nothing: its project may be gone. */
  void clear() {
    drafts = List.of();
    switches.clear();
    say("");
    canvas.clear();
  }

  private int index(Optional<String> chosen, String before) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft each = drafts.get(i);
      boolean wanted = chosen.map(each.id()::equals).orElse(each.sender().channel().equals(before));
      if (wanted) {
        return i;
      }
    }
    return 0;
  }

  private void settle() {
    List<LanguageTag> spoken = drafts.get(channel).languages();
    if (!spoken.contains(language)) {
      language = spoken.isEmpty() ? null : spoken.getFirst();
    }
    switches.show(drafts, channel, language);
    lay();
  }

  private void turnTo(int other) {
    if (other != channel) {
      channel = other;
      unfolded = false;
      part = 0;
      settle();
    }
  }

  private void read(LanguageTag other) {
    if (!other.equals(language)) {
      language = other;
      settle();
    }
  }

  /** Says something above the picture, or with an empty sentence nothing. */
  void say(String words) {
    boolean wanted = !words.isEmpty();
    if (!words.equals(sentence.getText())) {
      sentence.setText(words);
      sentence.setVisible(wanted);
      GridDataFactory.createFrom((GridData) sentence.getLayoutData())
          .exclude(!wanted)
          .applyTo(sentence);
      body.layout();
    }
  }

  private void lay() {
    double width = room();
    if (drafts.isEmpty() || language == null || width <= 0) {
      return;
    }
    Draft draft = drafts.get(channel);
    View view = new View(width, language, unfolded, part, times.apply(draft.id()));
    canvas.show(canvas.measured(on -> Previews.scene(draft, view, UiLanguage.locale(), on)));
  }

  /** With room for the scroll bar, whether it is there or not: it must not change what it shows. */
  private double room() {
    Point size = canvas.control().getSize();
    return size.x - canvas.control().getVerticalBar().getSize().x;
  }

  @Override
  public void selected(List<Element> elements) {
    elements.stream().findFirst().ifPresent(this::chosen);
  }

  /** Whether an element does something; what does is no longer selected then, to do it again. */
  private boolean chosen(Element element) {
    String id = element.id();
    boolean unfolds = id.startsWith(Previews.MORE);
    boolean turns = id.startsWith(Previews.PART);
    if (unfolds) {
      unfolded = !unfolded;
    } else if (turns) {
      part = Integer.parseInt(id.substring(Previews.PART.length()));
    }
    if (unfolds || turns) {
      lay();
      canvas.chooseNothing();
    }
    return unfolds || turns;
  }

  @Override
  public void opened(Element element, Optional<Spot> spot) {
    if (!chosen(element)) {
      reveal.run();
    }
  }

  /** The text as it is sent; empty if there is none. */
  String text() {
    if (drafts.isEmpty() || language == null) {
      return "";
    }
    Draft draft = drafts.get(channel);
    Optional<Wording> wording = draft.wording(language);
    String text = wording.flatMap(Wording::text).orElse("");
    boolean linked = wording.map(Wording::isLinked).orElse(false);
    return linked ? text + " " + draft.lead().map(Lead::tracked).orElse("") : text;
  }
}
