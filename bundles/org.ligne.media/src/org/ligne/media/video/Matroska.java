package org.ligne.media.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ligne.media.Limits;
import org.ligne.media.Picture;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads a WebM or Matroska film: its elements to the end, and none of its pictures. */
final class Matroska {

  private static final long SEGMENT = 0x18538067L;
  private static final long CLUSTER = 0x1F43B675L;

  private final Source in;
  private final Elements elements;
  private long nanosPerUnit = 1_000_000;
  private double units;
  private long clusterAt;
  private long latest;
  private boolean clusters;
  private Entry entry;
  private Entry film;
  private Entry track;

  private Matroska(Source in, Limits limits) {
    this.in = in;
    this.elements = new Elements(in, limits);
  }

  static VideoFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Matroska(in, limits).read();
  }

  private VideoFacts read() throws Refusal, IOException {
    elements.each(0, in.length(), this::element);
    if (!clusters) {
      throw in.corrupt("Cluster");
    }
    if (film == null) {
      throw in.unsupported("audio");
    }
    return new VideoFacts(
        in.format(),
        in.length(),
        duration(),
        in.format().extensions().getFirst(),
        film.picture(),
        Optional.ofNullable(track).map(Entry::sound),
        true,
        VideoFacts.Edits.NONE);
  }

  /**
   * A recorder that could not go back to write it leaves the duration out: then the latest time is
   * what is known.
   */
  private Duration duration() {
    double nanos = (units > 0 ? units : latest) * nanosPerUnit;
    return Duration.ofNanos(nanos > Long.MAX_VALUE ? Long.MAX_VALUE : Math.round(nanos));
  }

  /** Whether the elements within are to be shown too. */
  private boolean element(long id, long size) throws Refusal, IOException {
    if (id == CLUSTER) {
      clusters = true;
      return units <= 0;
    }
    if (id == SEGMENT || id == 0x1549A966L || id == 0x1654AE6BL || id == 0xE0 || id == 0xE1) {
      return true;
    }
    if (id == 0xAE) {
      entry = new Entry();
      return true;
    }
    value(id, size);
    return false;
  }

  private void value(long id, long size) throws Refusal, IOException {
    switch ((int) id) {
      case 0x2AD7B1 -> nanosPerUnit = Math.max(1, elements.number(size));
      case 0x4489 -> units = elements.real(size);
      case 0xE7 -> {
        clusterAt = elements.number(size);
        latest = Math.max(latest, clusterAt);
      }
      case 0xA3 -> block();
      default -> {
        if (entry != null) {
          entry.value((int) id, size);
          keep();
        }
      }
    }
  }

  /** The number of a track, one byte for all but made-up files, then a time within the cluster. */
  private void block() throws Refusal, IOException {
    in.skip(1);
    latest = Math.max(latest, clusterAt + (short) in.u16());
  }

  private void keep() {
    if (entry.type == 1 && film == null) {
      film = entry;
    } else if (entry.type == 2 && track == null) {
      track = entry;
    }
  }

  /** A track as it is being read. */
  private final class Entry {
    private int type;
    private String codec = "";
    private long nanosPerPicture;
    private long width;
    private long height;
    private long shownWidth;
    private long shownHeight;
    private double rate = 8000;
    private long channels = 1;

    void value(int id, long size) throws Refusal, IOException {
      switch (id) {
        case 0x83 -> type = (int) elements.number(size);
        case 0x86 -> codec = elements.text(size);
        case 0x23E383 -> nanosPerPicture = elements.number(size);
        case 0xB0 -> width = elements.number(size);
        case 0xBA -> height = elements.number(size);
        case 0x54B0 -> shownWidth = elements.number(size);
        case 0x54BA -> shownHeight = elements.number(size);
        case 0xB5 -> rate = elements.real(size);
        case 0x9F -> channels = elements.number(size);
        default -> in.in("Tracks");
      }
    }

    Picture picture() throws Refusal {
      if (width <= 0 || height <= 0 || width > 1 << 20 || height > 1 << 20) {
        throw in.corrupt("Video");
      }
      boolean shown = shownWidth > 0 && shownHeight > 0;
      double ratio = shown ? (double) shownWidth * height / (shownHeight * (double) width) : 1;
      double frames = nanosPerPicture > 0 ? 1e9 / nanosPerPicture : 0;
      return new Picture(
          Codecs.video(codec), (int) width, (int) height, 0, ratio, frames, false, "");
    }

    Sound sound() {
      String known = codec.startsWith("A_AAC") ? "A_AAC" : codec;
      return new Sound(Codecs.sound(known), (int) rate, (int) channels);
    }
  }
}
