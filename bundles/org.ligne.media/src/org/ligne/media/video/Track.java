package org.ligne.media.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ligne.media.Picture;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** A track of an MP4 or QuickTime film. */
final class Track {

  private final Source in;
  private final Boxes boxes;
  private long id;
  private int rotation;
  private String handler = "";
  private long timescale;
  private long length;
  private SampleTimes times = SampleTimes.NONE;
  private Optional<PictureEntry> pictures = Optional.empty();
  private Optional<Sound> sound = Optional.empty();
  private Optional<EditList> edits = Optional.empty();
  private Box descriptions;

  private Track(Source in, Boxes boxes) {
    this.in = in;
    this.boxes = boxes;
  }

  static Track read(Source in, Boxes boxes, Box trak) throws Refusal, IOException {
    Track track = new Track(in, boxes);
    boxes.within(trak, track::child);
    track.describe();
    return track;
  }

  long id() {
    return id;
  }

  boolean isVideo() {
    return pictures.isPresent();
  }

  boolean isSound() {
    return sound.isPresent();
  }

  Sound sound() {
    return sound.orElseThrow();
  }

  /** Whether what is played differs from what is stored. */
  VideoFacts.Edits edits() {
    return edits.map(EditList::kind).orElse(VideoFacts.Edits.NONE);
  }

  /** Judges what depends on the whole film: how many of its units make a second. */
  void check(long movieScale) {
    edits.ifPresent(list -> list.judge(movieScale, length, timescale));
  }

  Duration duration(SampleTimes fragments) {
    return Times.of(times.plus(fragments).units(), timescale);
  }

  Picture picture(SampleTimes fragments) {
    PictureEntry entry = pictures.orElseThrow();
    SampleTimes all = times.plus(fragments);
    boolean turned = rotation % 180 != 0;
    return new Picture(
        entry.codec(),
        turned ? entry.height() : entry.width(),
        turned ? entry.width() : entry.height(),
        rotation,
        turned ? 1 / entry.pixelRatio() : entry.pixelRatio(),
        all.rate(timescale),
        all.variable(),
        entry.chroma());
  }

  private void child(Box box) throws Refusal, IOException {
    switch (box.type()) {
      case "mdia", "minf", "stbl", "edts" -> boxes.within(box, this::child);
      case "tkhd" -> header();
      case "mdhd" -> mediaHeader();
      case "hdlr" -> handler();
      case "elst" -> edits = Optional.of(EditList.read(in, box));
      case "stsd" -> descriptions = box;
      case "stts" -> times = SampleTimes.read(in, box);
      case "stco", "co64" -> Chunks.check(in, box);
      default -> in.in(box.type());
    }
  }

  private void header() throws Refusal, IOException {
    boolean wide = in.u8() == 1;
    in.skip(wide ? 19 : 11);
    id = in.u32();
    in.skip(wide ? 28 : 24);
    rotation = rotation(in.s32(), in.s32());
  }

  /** The first two figures of the matrix are the cosine and the sine of the turn, up to a scale. */
  private static int rotation(int cosine, int sine) {
    if (Math.abs((long) cosine) >= Math.abs((long) sine)) {
      return cosine < 0 ? 180 : 0;
    }
    return sine > 0 ? 90 : 270;
  }

  private void mediaHeader() throws Refusal, IOException {
    boolean wide = in.u8() == 1;
    in.skip(wide ? 19 : 11);
    timescale = in.u32();
    length = wide ? in.s64() : in.u32();
    if (timescale == 0) {
      throw in.corrupt();
    }
  }

  /** QuickTime has a second one, for the data, deeper down. */
  private void handler() throws Refusal, IOException {
    in.skip(8);
    String type = in.name(4);
    handler = handler.isEmpty() ? type : handler;
  }

  private void describe() throws Refusal, IOException {
    if (descriptions == null || !handler.equals("vide") && !handler.equals("soun")) {
      return;
    }
    boxes.each(
        descriptions.content() + 8,
        descriptions.end(),
        entry -> {
          if (pictures.isEmpty() && sound.isEmpty()) {
            entry(entry);
          }
        });
  }

  private void entry(Box entry) throws Refusal, IOException {
    if (handler.equals("vide")) {
      pictures = Optional.of(PictureEntry.read(in, boxes, entry));
    } else {
      sound = Optional.of(SoundEntry.read(in, boxes, entry));
    }
  }
}
