package org.ligne.media.image;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.box.Box;
import org.ligne.media.box.Boxes;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Reads a HEIF or AVIF image: the properties of its main item, and whether all items lie in the
 * file.
 */
final class Heif {

  private static final int SMALL = 1 << 22;

  private final Source in;
  private final Limits limits;
  private final Boxes boxes;
  private final List<Box> properties = new ArrayList<>();
  private final Map<Long, List<Integer>> owned = new HashMap<>();
  private long main = -1;
  private boolean alpha;
  private int width;
  private int height;
  private int turns;
  private int mirror = -1;
  private int depth = 8;
  private int channels = 3;
  private String profile = "";

  private Heif(Source in, Limits limits) {
    this.in = in;
    this.limits = limits;
    this.boxes = new Boxes(in, limits);
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    return new Heif(in, limits).read();
  }

  private ImageFacts read() throws Refusal, IOException {
    boxes.ofFile(this::top);
    for (int index : owned.getOrDefault(main, List.of())) {
      if (index > 0 && index <= properties.size()) {
        property(properties.get(index - 1));
      }
    }
    in.in("ispe");
    if (width <= 0 || height <= 0) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, (long) width * height, limits.pixels());
    Orientation turn = Orientation.of(orientation());
    Colour.Model model = channels == 1 ? Colour.Model.GRAY : Colour.Model.RGB;
    return new ImageFacts(
        in.format(),
        in.length(),
        turn.width(width, height),
        turn.height(width, height),
        turn.value(),
        1,
        Duration.ZERO,
        new Colour(model, depth, alpha, profile),
        false);
  }

  private void top(Box box) throws Refusal, IOException {
    if (box.type().equals("meta")) {
      boxes.each(box.content() + 4, box.end(), this::meta);
    }
  }

  private void meta(Box box) throws Refusal, IOException {
    switch (box.type()) {
      case "pitm" -> main = in.u32() >> 24 == 0 ? in.u16() : in.u32();
      case "iloc" -> Locations.check(in, box);
      case "iprp", "ipco" -> boxes.within(box, this::inProperties);
      default -> in.in(box.type());
    }
  }

  private void inProperties(Box box) throws Refusal, IOException {
    switch (box.type()) {
      case "ipco" -> boxes.within(box, this::kept);
      case "ipma" -> owners(box);
      default -> in.in(box.type());
    }
  }

  /** A picture of transparency is an item of its own, known by its property. */
  private void kept(Box property) throws Refusal, IOException {
    properties.add(property);
    if (property.type().equals("auxC")) {
      in.skip(4);
      alpha |= in.name((int) Math.min(64, property.end() - in.position())).contains("alpha");
    }
  }

  private void owners(Box box) throws Refusal, IOException {
    long head = in.u32();
    boolean wideItem = head >> 24 > 0;
    boolean wideIndex = (head & 1) == 1;
    long count = in.u32();
    for (long i = 0; i < count; i++) {
      long item = wideItem ? in.u32() : in.u16();
      int some = in.u8();
      List<Integer> indexes = owned.computeIfAbsent(item, key -> new ArrayList<>());
      for (int j = 0; j < some; j++) {
        indexes.add(wideIndex ? in.u16() & 0x7FFF : in.u8() & 0x7F);
      }
      if (in.position() > box.end()) {
        throw in.corrupt("ipma");
      }
    }
  }

  private void property(Box property) throws Refusal, IOException {
    in.in(property.type());
    in.seek(property.content());
    switch (property.type()) {
      case "ispe" -> size();
      case "irot" -> turns = in.u8() & 3;
      case "imir" -> mirror = in.u8() & 1;
      case "pixi" -> pixel();
      case "colr" -> colour(property);
      default -> in.in(property.type());
    }
  }

  private void size() throws Refusal, IOException {
    in.skip(4);
    width = in.s32();
    height = in.s32();
  }

  private void pixel() throws Refusal, IOException {
    in.skip(4);
    channels = in.u8();
    depth = in.u8();
  }

  private void colour(Box box) throws Refusal, IOException {
    String kind = in.name(4);
    long size = box.end() - in.position();
    if (size <= SMALL && (kind.equals("prof") || kind.equals("rICC"))) {
      profile = Profiles.name(in.bytes((int) size));
    }
  }

  /**
   * Turned counterclockwise by quarters, then mirrored top to bottom (0) or left to right (1), in
   * the figures of EXIF.
   */
  private int orientation() {
    int[] plain = {1, 8, 3, 6};
    int[] swappedRows = {4, 5, 2, 7};
    int[] swappedColumns = {2, 7, 4, 5};
    return switch (mirror) {
      case 0 -> swappedRows[turns];
      case 1 -> swappedColumns[turns];
      default -> plain[turns];
    };
  }
}
