package org.ligne.visual.report;

import java.util.Map;
import java.util.TreeMap;
import org.ligne.visual.draw.Glyph;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Markup;

/** The small pictures in the texts of a page; each stands in it once. */
final class Signs {
  private static final String SIZE = "0 0 16 16";

  private final Map<String, Glyph> used = new TreeMap<>();

  /** A small picture beside words that say the same. */
  void put(String name, Html page) {
    Glyphs.of(name).ifPresent(glyph -> use(name, glyph, page));
  }

  private void use(String name, Glyph glyph, Html page) {
    used.put(name, glyph);
    page.open("svg", "class", "sign", "viewBox", SIZE, "aria-hidden", "true")
        .single("use", "href", "#sign-" + name)
        .close();
  }

  /** What the small pictures look like, in the colour of the text around them. */
  String symbols() {
    Html out = new Html();
    out.open("svg", "class", "signs", "width", "0", "height", "0", "aria-hidden", "true");
    used.forEach((name, glyph) -> symbol(name, glyph, out));
    return out.end().toString();
  }

  private static void symbol(String name, Glyph glyph, Html out) {
    out.open("symbol", "id", "sign-" + Markup.identifier(name), "viewBox", SIZE);
    out.open("g", "fill", "none", "stroke", "currentColor");
    glyph.parts().forEach(part -> part(part, out));
    out.close().end();
  }

  private static void part(Glyph.Part part, Html out) {
    switch (part.style()) {
      case DRAWN -> out.single("path", "d", part.path());
      case FILLED ->
          out.single(
              "path",
              "d",
              part.path(),
              "fill",
              "currentColor",
              "stroke",
              "none",
              "fill-rule",
              "evenodd");
      case OUTLINED ->
          out.single(
              "path",
              "d",
              part.path(),
              "fill",
              "currentColor",
              "fill-opacity",
              Double.toString(Glyph.TINT));
    }
  }
}
