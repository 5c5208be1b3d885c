package org.ligne.visual.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.preview.Medium.State;
import org.ligne.visual.preview.Network.Manner;
import org.ligne.visual.scene.Element;

/** What is seen in the places of media: pictures, cut to shape, or what stands for them. */
final class Frames {
  private static final double WIDE = 16.0 / 9;
  private static final double TALL = 9.0 / 16;
  private static final double NARROWEST = 9.0 / 16;
  private static final double FILM = 44;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;

  /**
   * A medium in its place.
   *
   * @param poster the picture that stands for a film
   * @param shape how many times as wide as high the place is
   */
  record Frame(Medium medium, Optional<Medium> poster, double shape) {
    Frame as(double other) {
      return new Frame(medium, poster, other);
    }
  }

  Frames(Draft draft, View view, Sheet sheet) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
  }

  /** The frames of all media that are seen; a single picture beside a film is its cover. */
  List<Frame> all() {
    List<Medium> seen = draft.media().stream().filter(Medium::isSeen).toList();
    List<Medium> films = seen.stream().filter(each -> each.state() == State.FILM).toList();
    boolean covered =
        films.size() == 1
            && seen.size() == 2
            && draft.network().manner() == Manner.PICTURE
            && !isCarousel();
    if (covered) {
      Medium film = films.getFirst();
      Optional<Medium> cover = seen.stream().filter(each -> each != film).findFirst();
      return List.of(new Frame(film, cover, shape(film)));
    }
    return seen.stream().map(each -> new Frame(each, Optional.empty(), shape(each))).toList();
  }

  /** Whether media stand one behind the other. */
  boolean isCarousel() {
    String format = draft.network().kind().toLowerCase(Locale.ROOT);
    return draft.network().manner() == Manner.PICTURE
        || format.contains("carousel")
        || format.contains("gallery");
  }

  private double shape(Medium medium) {
    Optional<Rules.Crop> rule = draft.rules().crop(medium.state());
    if (medium.photo().isPresent()) {
      double own = (double) medium.photo().get().width() / medium.photo().get().height();
      double shown = crop(medium).map(Crop::shape).orElse(own);
      return Math.max(NARROWEST, shown);
    }
    return rule.map(each -> each.min().value())
        .map(least -> Math.max(least, NARROWEST))
        .orElse(medium.state() == State.FILM && isTall() ? TALL : WIDE);
  }

  private boolean isTall() {
    return draft.network().manner() == Manner.PICTURE;
  }

  /** What the network cuts off a picture. */
  private Optional<Crop> crop(Medium medium) {
    return medium
        .photo()
        .flatMap(
            photo ->
                draft
                    .rules()
                    .crop(medium.state())
                    .map(rule -> Crop.of(photo.width(), photo.height(), rule.min(), rule.max())));
  }

  /** Puts a frame into its place. */
  void add(Frame frame, Box box, int number) {
    String alt = frame.medium().alts().getOrDefault(view.language(), "");
    String name =
        sheet.say("medium", number + 1, frame.medium().name(), alt.isEmpty() ? 0 : 1, alt);
    sheet.add(
        new Element("medium/" + number, Element.Kind.NOTE, box, name, alt),
        (on, state) -> paint(on, frame, box));
  }

  void paint(Surface on, Frame frame, Box box) {
    Medium shown = frame.poster().orElse(frame.medium());
    if (shown.photo().isPresent()) {
      var photo = shown.photo().get();
      double shape = box.width() / box.height();
      on.image(photo, Crop.to(photo.width(), photo.height(), shape).seen(), box);
    } else {
      String reason = box.width() < 120 ? "" : sheet.say("state." + shown.state().name());
      placeholder(on, box, glyph(shown.state()), box.width() < 120 ? "" : shown.name(), reason);
    }
    if (frame.medium().state() == State.FILM && box.width() > 2 * FILM) {
      play(on, box);
    }
  }

  private static String glyph(State state) {
    return switch (state) {
      case FILM -> "film";
      case MISSING -> "warning";
      default -> "media";
    };
  }

  private static void play(Surface on, Box box) {
    double x = box.x() + (box.width() - FILM) / 2;
    double y = box.y() + (box.height() - FILM) / 2;
    Box disc = new Box(x, y, FILM, FILM);
    on.fillRound(disc, FILM / 2, Ink.Role.CARD);
    on.outline(disc, FILM / 2, 1, Ink.Role.EDGE);
    double third = FILM / 3;
    double[] triangle = {
      x + third + 2,
      y + third - 2,
      x + third + 2,
      y + 2 * third + 2,
      x + 2 * third + 4,
      y + FILM / 2
    };
    on.polygon(triangle, Ink.Role.TEXT);
  }

  /** An empty place, with what would be there and why it is not. */
  static void placeholder(Surface on, Box box, String glyph, String name, String reason) {
    on.fill(box, Ink.Role.BLACKOUT);
    double size = Math.min(32, box.height() / 3);
    boolean told = !name.isEmpty();
    double y = box.y() + box.height() / 2 - (told ? size + 14 : size / 2);
    boolean film = glyph.equals("film") && told;
    if (!film) {
      on.icon(glyph, new Box(box.x(), y, box.width(), size), Ink.Role.MUTED);
    }
    if (told) {
      double line = on.height(Face.NORMAL) + 4;
      double first = film ? box.y() + box.height() / 2 + FILM / 2 + 12 : y + size + 10;
      Box inner = new Box(box.x() + 16, first, box.width() - 32, line);
      Texts.centre(on, name, inner, Face.STRONG, Ink.Role.MUTED);
      Texts.centre(on, reason, inner.moved(0, line), Face.SMALL, Ink.Role.MUTED);
    }
  }
}
