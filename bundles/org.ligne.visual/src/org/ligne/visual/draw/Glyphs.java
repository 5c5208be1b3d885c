package org.ligne.visual.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small pictures of the product's family. Each is an SVG file beside this class, so that menus
 * and tables show the same as pictures do. Those of networks are drawings of what people do there,
 * not trademarks. Any thread.
 */
public final class Glyphs {
  /** The picture of networks that have none of their own. */
  public static final String NETWORK = "network";

  private static final Pattern NAME = Pattern.compile("[a-z]+");
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"([^>]*)/>");
  private static final Map<String, Optional<Glyph>> KNOWN = new ConcurrentHashMap<>();

  private Glyphs() {}

  /** The picture of a name, if there is one. */
  public static Optional<Glyph> of(String name) {
    return NAME.matcher(name).matches()
        ? KNOWN.computeIfAbsent(name, Glyphs::read)
        : Optional.empty();
  }

  /** The name of a network's picture; networks that have none of their own share one. */
  public static String ofPlatform(String platform) {
    String name = platform.toLowerCase(Locale.ROOT);
    return of(name).isPresent() ? name : NETWORK;
  }

  /** The file of a picture, in its own colours; null if there is no such picture. */
  public static URL file(String name) {
    return Glyphs.class.getResource(path(name));
  }

  private static String path(String name) {
    return "glyphs/" + name + ".svg";
  }

  private static Optional<Glyph> read(String name) {
    try (InputStream in = Glyphs.class.getResourceAsStream(path(name))) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glyph parse(String svg) {
    List<Glyph.Part> parts = new ArrayList<>();
    Matcher path = PATH.matcher(svg);
    while (path.find()) {
      parts.add(new Glyph.Part(style(path.group(2)), path.group(1)));
    }
    return new Glyph(parts);
  }

  private static Glyph.Style style(String attributes) {
    if (attributes.contains("fill-opacity")) {
      return Glyph.Style.OUTLINED;
    }
    return attributes.contains("fill=") ? Glyph.Style.FILLED : Glyph.Style.DRAWN;
  }
}
