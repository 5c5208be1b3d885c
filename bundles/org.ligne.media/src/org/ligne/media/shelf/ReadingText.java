package org.ligne.media.shelf;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Colour;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Picture;
import org.ligne.media.Reading;
import org.ligne.media.Reason;
import org.ligne.media.Sound;
import org.ligne.media.Unreadable;
import org.ligne.media.VideoFacts;

/** Readings as names and values, for files that keep them and tables that list them. */
public final class ReadingText {

  private ReadingText() {}

  /** All that a reading says, in an order that is always the same. */
  public static SortedMap<String, String> write(Reading reading) {
    SortedMap<String, String> out = new TreeMap<>();
    switch (reading) {
      case ImageFacts image -> image(image, out);
      case VideoFacts video -> video(video, out);
      case DocumentFacts document -> {
        out.put("format", document.format().name());
        out.put("bytes", Long.toString(document.bytes()));
        document.pages().ifPresent(pages -> out.put("pages", Integer.toString(pages)));
      }
      case CaptionFacts captions -> {
        out.put("format", captions.format().name());
        out.put("bytes", Long.toString(captions.bytes()));
        out.put("texts", Integer.toString(captions.texts()));
        out.put("last", captions.last().toString());
        captions.overlap().ifPresent(at -> out.put("overlap", at.toString()));
      }
      case Unreadable why -> {
        out.put("reason", why.reason().name());
        why.format().ifPresent(format -> out.put("format", format.name()));
        out.put("part", why.part());
        out.put("found", Long.toString(why.found()));
        out.put("limit", Long.toString(why.limit()));
      }
    }
    return out;
  }

  private static void image(ImageFacts image, SortedMap<String, String> out) {
    out.put("format", image.format().name());
    out.put("bytes", Long.toString(image.bytes()));
    out.put("width", Integer.toString(image.width()));
    out.put("height", Integer.toString(image.height()));
    out.put("orientation", Integer.toString(image.orientation()));
    out.put("frames", Integer.toString(image.frames()));
    out.put("duration", image.duration().toString());
    out.put("model", image.colour().model().name());
    out.put("depth", Integer.toString(image.colour().depth()));
    out.put("alpha", Boolean.toString(image.colour().alpha()));
    out.put("profile", image.colour().profile());
    out.put("progressive", Boolean.toString(image.progressive()));
  }

  private static void video(VideoFacts video, SortedMap<String, String> out) {
    out.put("format", video.format().name());
    out.put("bytes", Long.toString(video.bytes()));
    out.put("duration", video.duration().toString());
    out.put("brand", video.brand());
    out.put("fastStart", Boolean.toString(video.fastStart()));
    out.put("edits", video.edits().name());
    picture(video.picture(), out);
    video.sound().ifPresent(sound -> sound(sound, out));
  }

  private static void picture(Picture picture, SortedMap<String, String> out) {
    out.put("video", picture.codec());
    out.put("width", Integer.toString(picture.width()));
    out.put("height", Integer.toString(picture.height()));
    out.put("rotation", Integer.toString(picture.rotation()));
    out.put("pixelRatio", Double.toString(picture.pixelRatio()));
    out.put("frameRate", Double.toString(picture.frameRate()));
    out.put("variableRate", Boolean.toString(picture.variableRate()));
    out.put("chroma", picture.chroma());
  }

  private static void sound(Sound sound, SortedMap<String, String> out) {
    out.put("audio", sound.codec());
    out.put("sampleRate", Integer.toString(sound.sampleRate()));
    out.put("channels", Integer.toString(sound.channels()));
  }

  /** The reading that was written so; empty when that makes no reading. */
  public static Optional<Reading> read(SortedMap<String, String> text) {
    try {
      return Optional.of(reading(new Values(text)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // Whoever kept it keeps it no more.
    }
  }

  private static Reading reading(Values values) {
    if (values.has("reason")) {
      return unreadable(values);
    }
    Format format = values.choice("format", Format.class);
    return switch (format.kind()) {
      case IMAGE -> image(format, values);
      case VIDEO -> video(format, values);
      case DOCUMENT ->
          new DocumentFacts(
              format,
              values.number("bytes"),
              values.has("pages") ? OptionalInt.of(values.small("pages")) : OptionalInt.empty());
      case CAPTIONS ->
          new CaptionFacts(
              format,
              values.number("bytes"),
              values.small("texts"),
              Duration.parse(values.text("last")),
              values.has("overlap")
                  ? Optional.of(Duration.parse(values.text("overlap")))
                  : Optional.empty());
    };
  }

  private static Unreadable unreadable(Values values) {
    return new Unreadable(
        values.choice("reason", Reason.class),
        values.has("format")
            ? Optional.of(values.choice("format", Format.class))
            : Optional.empty(),
        values.text("part"),
        values.number("found"),
        values.number("limit"));
  }

  private static ImageFacts image(Format format, Values values) {
    return new ImageFacts(
        format,
        values.number("bytes"),
        values.small("width"),
        values.small("height"),
        values.small("orientation"),
        values.small("frames"),
        Duration.parse(values.text("duration")),
        new Colour(
            values.choice("model", Colour.Model.class),
            values.small("depth"),
            values.flag("alpha"),
            values.text("profile")),
        values.flag("progressive"));
  }

  private static VideoFacts video(Format format, Values values) {
    Picture picture =
        new Picture(
            values.text("video"),
            values.small("width"),
            values.small("height"),
            values.small("rotation"),
            values.real("pixelRatio"),
            values.real("frameRate"),
            values.flag("variableRate"),
            values.text("chroma"));
    Optional<Sound> sound =
        values.has("audio")
            ? Optional.of(
                new Sound(
                    values.text("audio"), values.small("sampleRate"), values.small("channels")))
            : Optional.empty();
    return new VideoFacts(
        format,
        values.number("bytes"),
        Duration.parse(values.text("duration")),
        values.text("brand"),
        picture,
        sound,
        values.flag("fastStart"),
        values.choice("edits", VideoFacts.Edits.class));
  }
}
