package org.ligne.visual.draw;

import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a picture as a standalone SVG 1.1 file, or as a part of a page. Texts are cut by the
 * widths of {@link Letters}, so the same picture always gives the same file.
 */
public final class SvgSurface implements Surface {
  private static final double BASELINE = 0.355;
  private static final double HATCH_STEP = 6;

  private final SvgText out = new SvgText();
  private final Function<Ink, String> colours;
  private final double width;
  private final double height;
  private final String id;
  private Function<Photo, String> photos = PhotoData::of;
  private int clips;

  /**
   * An empty picture.
   *
   * @param id what ids in the file begin with; unique in a page
   */
  public SvgSurface(Palette palette, double width, double height, String id) {
    this(id, width, height, ink -> String.format(Locale.ROOT, "#%06x", palette.rgb(ink)));
  }

  private SvgSurface(String id, double width, double height, Function<Ink, String> colours) {
    this.colours = colours;
    this.width = width;
    this.height = height;
    this.id = id;
  }

  /**
   * An empty picture in a page that decides on its colours.
   *
   * @param id what ids in the file begin with; unique in the page
   * @param colours what stands for an ink in the page, such as the name of a colour
   */
  public static SvgSurface in(
      String id, double width, double height, Function<Ink, String> colours) {
    return new SvgSurface(id, width, height, colours);
  }

  /**
   * Links pictures from files instead of holding them.
   *
   * @param addresses where a picture is found; empty to leave it out
   */
  public SvgSurface linking(Function<Photo, String> addresses) {
    photos = addresses;
    return this;
  }

  /** The picture as a file of its own. */
  public String file(String title) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(title);
  }

  /** The picture as a part of a page. */
  public String element(String title) {
    String size = SvgText.number(width) + " " + SvgText.number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""
        + size.replace(" ", "\" height=\"")
        + "\" viewBox=\"0 0 "
        + size
        + "\" font-family=\""
        + Letters.FAMILY
        + "\">\n<title>"
        + Markup.escaped(title)
        + "</title>\n"
        + out
        + "</svg>\n";
  }

  private String colour(Ink ink) {
    return colours.apply(ink);
  }

  @Override
  public void fill(Box box, Ink ink) {
    out.open("rect").box(box).put("fill", colour(ink)).end();
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    out.open("rect").box(box).put("rx", radius).put("fill", colour(ink)).end();
  }

  @Override
  public void outline(Box box, double radius, double line, Ink ink) {
    out.open("rect").box(box.inset(line / 2)).put("rx", Math.max(0, radius - line / 2));
    out.put("fill", "none").put("stroke", colour(ink)).put("stroke-width", line).end();
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double line, Ink ink) {
    out.open("line").put("x1", fromX).put("y1", fromY).put("x2", toX).put("y2", toY);
    out.put("stroke", colour(ink)).put("stroke-width", line).end();
  }

  @Override
  public void polygon(double[] corners, Ink ink) {
    StringBuilder points = new StringBuilder();
    for (double each : corners) {
      points.append(points.isEmpty() ? "" : " ").append(SvgText.number(each));
    }
    out.open("polygon").put("points", points.toString()).put("fill", colour(ink)).end();
  }

  @Override
  public void hatch(Box box, int pattern, Ink ink) {
    String path = Hatching.path(box, Math.floorMod(pattern, Hatching.KINDS), HATCH_STEP);
    if (!path.isEmpty()) {
      out.open("path").put("d", path).put("stroke", colour(ink)).put("fill", "none").end();
    }
  }

  @Override
  public void text(String text, Box box, Face face, Ink ink) {
    String shown = Texts.fitting(this, text, face, box.width());
    if (shown.isBlank()) {
      return;
    }
    double baseline = box.y() + box.height() / 2 + Letters.size(face) * BASELINE;
    out.open("text").put("x", box.x()).put("y", baseline).put("font-size", Letters.size(face));
    if (Letters.isBold(face)) {
      out.put("font-weight", "bold");
    }
    out.put("textLength", width(shown, face)).put("lengthAdjust", "spacingAndGlyphs");
    out.put("fill", colour(ink)).end(shown);
  }

  @Override
  public double width(String text, Face face) {
    return Letters.width(text, face);
  }

  @Override
  public double height(Face face) {
    return Letters.height(face);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {
    double scale = Math.min(box.width(), box.height()) / Glyph.SIZE;
    double x = box.x() + (box.width() - Glyph.SIZE * scale) / 2;
    double y = box.y() + (box.height() - Glyph.SIZE * scale) / 2;
    String place = "translate(" + SvgText.number(x) + "," + SvgText.number(y) + ")";
    Glyphs.of(name)
        .ifPresent(
            glyph -> {
              out.open("g").put("transform", place + " scale(" + SvgText.number(scale) + ")");
              out.put("fill", "none").put("stroke", colour(ink)).put("stroke-width", Glyph.LINE);
              out.put("stroke-linecap", "round").put("stroke-linejoin", "round").content();
              glyph.parts().forEach(part -> part(part, colour(ink)));
              out.close("g");
            });
  }

  private void part(Glyph.Part part, String colour) {
    out.open("path").put("d", part.path());
    if (part.style() != Glyph.Style.DRAWN) {
      out.put("fill", colour);
    }
    if (part.style() == Glyph.Style.FILLED) {
      out.put("fill-rule", "evenodd").put("stroke", "none");
    } else if (part.style() == Glyph.Style.OUTLINED) {
      out.put("fill-opacity", Glyph.TINT);
    }
    out.end();
  }

  @Override
  public void image(Photo photo, Box part, Box box) {
    String address = photos.apply(photo);
    if (!address.isEmpty()) {
      String view =
          String.join(
              " ",
              SvgText.number(part.x()),
              SvgText.number(part.y()),
              SvgText.number(part.width()),
              SvgText.number(part.height()));
      out.open("svg").box(box).put("viewBox", view).put("preserveAspectRatio", "none").content();
      out.open("image").box(photo.whole()).put("preserveAspectRatio", "none");
      out.put("href", address).end();
      out.close("svg");
    }
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    String name = id + "-clip" + ++clips;
    out.open("clipPath").put("id", name).content();
    out.open("rect").box(box).end();
    out.close("clipPath");
    out.open("g").put("clip-path", "url(#" + name + ")").content();
    drawing.run();
    out.close("g");
  }

  @Override
  public void named(String part, String name, Runnable drawing) {
    out.open("g").put("id", id + "-" + Markup.identifier(part)).put("role", "img").content();
    out.open("title").end(name);
    drawing.run();
    out.close("g");
  }
}
