package org.ligne.media.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ligne.media.Limits;
import org.ligne.media.Picture;
import org.ligne.media.Sound;
import org.ligne.media.Unreadable;
import org.ligne.media.VideoFacts;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads an AVI film: its chunks to the end, and none of its pictures. */
final class Avi {

  private final Source in;
  private final Limits limits;
  private int chunks;
  private String stream = "";
  private String codec = "";
  private long scale;
  private long rate;
  private long frames;
  private int width;
  private int height;
  private Sound sound;
  private boolean filmed;

  private Avi(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static VideoFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Avi(in, limits).read();
  }

  private VideoFacts read() throws Refusal, IOException {
    chunks(0, in.length());
    if (!filmed) {
      throw in.corrupt("movi");
    }
    if (width <= 0 || height <= 0) {
      throw in.unsupported("audio");
    }
    double perSecond = scale == 0 ? 0 : (double) rate / scale;
    Duration duration = scale == 0 ? Duration.ZERO : Times.of(frames * scale, rate);
    return new VideoFacts(
        in.format(),
        in.length(),
        duration,
        "avi",
        new Picture(Codecs.video(codec), width, height, 0, 1, perSecond, false, ""),
        Optional.ofNullable(sound),
        true,
        VideoFacts.Edits.NONE);
  }

  private void chunks(long from, long to) throws Refusal, IOException {
    long next = from;
    while (next + 8 <= to) {
      in.require(Unreadable.ENTRIES, ++chunks, limits.entries());
      in.seek(next);
      String type = in.name(4);
      in.in(type.strip());
      long size = in.le32();
      long end = in.position() + size;
      if (end > to) {
        throw end > in.length() ? in.truncated() : in.corrupt();
      }
      chunk(type, size, end);
      next = end + (size & 1);
    }
  }

  private void chunk(String type, long size, long end) throws Refusal, IOException {
    switch (type) {
      case "RIFF", "LIST" -> list(size, end);
      case "strh" -> stream(size);
      case "strf" -> form(size);
      default -> in.in(type.strip());
    }
  }

  private void list(long size, long end) throws Refusal, IOException {
    if (size < 4) {
      throw in.corrupt();
    }
    switch (in.name(4)) {
      case "movi" -> filmed = true;
      case "AVI ", "AVIX", "hdrl", "strl" -> chunks(in.position(), end);
      default -> in.in("LIST");
    }
  }

  private void stream(long size) throws Refusal, IOException {
    if (size < 36) {
      throw in.corrupt();
    }
    stream = in.name(4);
    if (stream.equals("vids") && width == 0) {
      in.skip(16);
      scale = in.le32();
      rate = in.le32();
      in.skip(4);
      frames = in.le32();
    }
  }

  private void form(long size) throws Refusal, IOException {
    if (stream.equals("vids") && width == 0 && size >= 20) {
      in.skip(4);
      width = (int) in.le32();
      height = Math.abs((int) in.le32());
      in.skip(4);
      codec = in.name(4).strip();
    } else if (stream.equals("auds") && sound == null && size >= 14) {
      String code = Integer.toString(in.le16());
      int channels = in.le16();
      sound = new Sound(Codecs.sound(code), (int) in.le32(), channels);
    }
  }
}
