package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Phrases;

/** A preview as it is laid out, from top to bottom. */
final class Sheet {
  private final Surface measure;
  private final Phrases phrases;
  private final List<Part> parts = new ArrayList<>();
  private double y;

  Sheet(Surface measure, Phrases phrases) {
    this.measure = measure;
    this.phrases = phrases;
  }

  /** Tells how wide texts are. */
  Surface measure() {
    return measure;
  }

  Phrases phrases() {
    return phrases;
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** How high a line of text is, with what is free around it. */
  double line(Face face) {
    return Math.ceil(measure.height(face) * 1.16);
  }

  /** Where the next part begins. */
  double y() {
    return y;
  }

  void to(double lower) {
    y = lower;
  }

  void space(double height) {
    y += height;
  }

  /** Adds a part that is seen only. */
  void add(Box box, Part.Drawing drawing) {
    parts.add(new Part(box, Optional.empty(), drawing));
  }

  /** Adds a part that can be chosen and heard. */
  void add(Element element, Part.Drawing drawing) {
    parts.add(new Part(element.box(), Optional.of(element), drawing));
  }

  /** Puts a part behind all that were added since a number of them were there. */
  void behind(int count, Box box, Part.Drawing drawing) {
    parts.add(count, new Part(box, Optional.empty(), drawing));
  }

  int count() {
    return parts.size();
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }
}
