package org.ligne.media.video;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.media.Limits;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads an MP4 or QuickTime film: the tree of its boxes to the end, and none of its pictures. */
final class Movie {

  private final Source in;
  private final Boxes boxes;
  private final List<Track> tracks = new ArrayList<>();
  private final Fragments fragments;
  private String brand = "qt";
  private long timescale;
  private long length;
  private boolean described;
  private boolean dataFirst;
  private boolean hasData;

  private Movie(Source in, Limits limits) {
    this.in = in;
    this.boxes = new Boxes(in, limits);
    this.fragments = new Fragments(in, boxes);
  }

  static VideoFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Movie(in, limits).read();
  }

  private VideoFacts read() throws Refusal, IOException {
    boxes.ofFile(this::top);
    if (!described) {
      throw in.corrupt("moov");
    }
    if (!hasData) {
      throw in.corrupt("mdat");
    }
    Track film = pictures();
    Optional<Sound> sound =
        tracks.stream().filter(Track::isSound).findFirst().map(track -> track.sound());
    return new VideoFacts(
        in.format(),
        in.length(),
        duration(film),
        brand,
        film.picture(fragments.of(film)),
        sound,
        !dataFirst,
        edits());
  }

  private Track pictures() throws Refusal {
    return tracks.stream()
        .filter(Track::isVideo)
        .findFirst()
        .orElseThrow(() -> in.unsupported("audio"));
  }

  private void top(Box box) throws Refusal, IOException {
    switch (box.type()) {
      case "ftyp" -> brand = in.name(4).strip();
      case "moov" -> moov(box);
      case "mdat" -> {
        hasData = true;
        dataFirst |= !described;
      }
      case "moof" -> fragments.add(box);
      default -> in.in(box.type());
    }
  }

  private void moov(Box moov) throws Refusal, IOException {
    described = true;
    boxes.within(
        moov,
        box -> {
          switch (box.type()) {
            case "mvhd" -> header();
            case "trak" -> tracks.add(Track.read(in, boxes, box));
            case "mvex" -> fragments.defaults(box);
            case "cmov" -> throw in.unsupported("cmov");
            default -> in.in(box.type());
          }
        });
    for (Track track : tracks) {
      track.check(timescale);
    }
  }

  private void header() throws Refusal, IOException {
    boolean wide = in.u8() == 1;
    in.skip(wide ? 19 : 11);
    timescale = in.u32();
    length = wide ? in.s64() : in.u32();
    if (timescale == 0) {
      throw in.corrupt();
    }
  }

  private Duration duration(Track film) {
    boolean unknown = length <= 0 || length == 0xFFFF_FFFFL;
    return fragments.of(film).samples() > 0 || unknown
        ? film.duration(fragments.of(film))
        : Times.of(length, timescale);
  }

  private VideoFacts.Edits edits() {
    return tracks.stream()
        .filter(track -> track.isVideo() || track.isSound())
        .map(Track::edits)
        .max(Enum::compareTo)
        .orElse(VideoFacts.Edits.NONE);
  }
}
