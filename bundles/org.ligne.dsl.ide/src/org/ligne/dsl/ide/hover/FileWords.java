package org.ligne.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.ligne.media.CaptionFacts;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Facts;
import org.ligne.media.ImageFacts;
import org.ligne.media.VideoFacts;
import org.ligne.model.platform.Measure;
import org.ligne.platform.media.Amount;
import org.ligne.platform.media.Extent;
import org.ligne.platform.media.Measurements;

/** What a file is by its content, in a line. */
final class FileWords {
  private final Pen pen;
  private final List<String> words = new ArrayList<>();

  FileWords(Pen pen) {
    this.pen = pen;
  }

  /** Format, width and height, length and so on, as far as the file has them. */
  String of(Facts facts) {
    words.add(facts.format().label());
    Extent.of(facts).ifPresent(extent -> words.add(pen.say("content.pixels", extent.toString())));
    switch (facts) {
      case ImageFacts image -> image(image);
      case VideoFacts video -> video(video);
      case DocumentFacts document -> amount(document, Measure.PAGES);
      case CaptionFacts captions -> amount(captions, Measure.DURATION);
    }
    amount(facts, Measure.SIZE);
    return String.join(", ", words);
  }

  private void image(ImageFacts image) {
    if (image.animated()) {
      amount(image, Measure.FRAMES);
      amount(image, Measure.DURATION);
    }
    if (image.orientation() != 1) {
      words.add(pen.say("content.turned", image.orientation()));
    }
    if (!image.colour().profile().isEmpty()) {
      words.add(image.colour().profile());
    }
  }

  private void video(VideoFacts video) {
    amount(video, Measure.DURATION);
    amount(video, Measure.RATE);
    amount(video, Measure.BITRATE);
    words.add(video.picture().codec());
    words.add(video.sound().map(sound -> sound.codec()).orElse(pen.say("content.silent")));
  }

  private void amount(Facts facts, Measure measure) {
    Measurements.of(facts, measure)
        .map(found -> Amount.of(found, measure).in(pen.language()))
        .ifPresent(words::add);
  }
}
