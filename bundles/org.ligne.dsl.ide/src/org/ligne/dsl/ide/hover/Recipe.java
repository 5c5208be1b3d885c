package org.ligne.dsl.ide.hover;

import java.util.Locale;
import java.util.Optional;
import org.ligne.media.Facts;
import org.ligne.media.VideoFacts;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.check.MediaFit;
import org.ligne.platform.media.Measurements;

/** A command of a common tool that makes of a file one that keeps a limit. */
final class Recipe {
  private Recipe() {}

  /** The command, ready to be copied; empty when the file keeps the limit, or no tool helps. */
  static Optional<String> of(String path, Facts facts, MediaFit fit) {
    if (fit.keeps() || !(fit.limit() instanceof MeasureLimit limit)) {
      return Optional.empty();
    }
    boolean film = facts instanceof VideoFacts;
    String aim = fit.aim(facts).replace(" × ", film ? ":" : "x");
    return switch (limit.getMeasure()) {
      case RATIO -> Optional.of(film ? film(path, "crop=" + aim) : cropped(path, aim));
      case WIDTH, HEIGHT, PIXELS ->
          tooMuch(facts, limit).map(max -> film ? film(path, "scale=" + aim) : scaled(path, aim));
      case DURATION -> tooMuch(facts, limit).filter(max -> film).map(max -> cut(path, max));
      default -> Optional.empty();
    };
  }

  /** What there may be at most, where there is more. */
  private static Optional<Quantity> tooMuch(Facts facts, MeasureLimit limit) {
    Bounds bounds = Bounds.of(limit);
    return Measurements.of(facts, limit.getMeasure())
        .filter(bounds::isAbove)
        .map(found -> bounds.max());
  }

  private static String cropped(String path, String aim) {
    return String.format(
        Locale.ROOT,
        "magick %s -auto-orient -gravity center -crop %s+0+0 +repage %s",
        quoted(path),
        aim,
        quoted(beside(path)));
  }

  private static String scaled(String path, String aim) {
    return String.format(
        Locale.ROOT,
        "magick %s -auto-orient -resize %s! %s",
        quoted(path),
        aim,
        quoted(beside(path)));
  }

  private static String film(String path, String filter) {
    return String.format(
        Locale.ROOT,
        "ffmpeg -i %s -vf %s -c:a copy %s",
        quoted(path),
        filter,
        quoted(beside(path)));
  }

  private static String cut(String path, Quantity max) {
    String seconds = max.inBase().movePointLeft(3).stripTrailingZeros().toPlainString();
    return String.format(
        Locale.ROOT, "ffmpeg -i %s -t %s -c copy %s", quoted(path), seconds, quoted(beside(path)));
  }

  private static String beside(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/')
        ? path + "-2"
        : path.substring(0, dot) + "-2" + path.substring(dot);
  }

  /** For a shell: nothing within is a command, and a name is never an option. */
  private static String quoted(String path) {
    return "'" + (path.startsWith("-") ? "./" : "") + path.replace("'", "'\\''") + "'";
  }
}
