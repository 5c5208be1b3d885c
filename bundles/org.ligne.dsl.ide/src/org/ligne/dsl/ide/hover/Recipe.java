package org.ligne.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.media.Facts;
import org.ligne.media.VideoFacts;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.check.MediaFit;
import org.ligne.platform.media.Measurements;

/**
 * A command of a common tool that makes of a file one that keeps a limit.
 *
 * @param step what it does
 * @param aim the width and height it leads to, or the longest time
 * @param command ready to be copied; it writes a new file beside the old one
 */
public record Recipe(Step step, String aim, String command) {
  /** What can be done to a file. */
  public enum Step {
    /** Parts of the picture go. */
    CROP,
    /** Margins are added. */
    PAD,
    /** The picture gets smaller. */
    SCALE,
    /** The end of a film goes. */
    CUT
  }

  /** The commands for a limit, the best first; none when the file keeps it, or no tool helps. */
  public static List<Recipe> of(String path, Facts facts, MediaFit fit) {
    if (fit.keeps()) {
      return List.of();
    }
    if (fit.measure() == Measure.RATIO) {
      return shaped(path, facts, fit);
    }
    return fit.limit() instanceof MeasureLimit limit
        ? tooMuch(facts, limit).flatMap(max -> shrunk(path, facts, fit, max)).stream().toList()
        : List.of();
  }

  private static List<Recipe> shaped(String path, Facts facts, MediaFit fit) {
    List<Recipe> recipes = new ArrayList<>();
    boolean film = facts instanceof VideoFacts;
    String crop = fit.aim(facts);
    if (!crop.isEmpty()) {
      String command = film ? film(path, "crop=" + sides(crop, ":")) : cropped(path, crop);
      recipes.add(new Recipe(Step.CROP, crop, command));
    }
    String pad = fit.padding(facts);
    if (!pad.isEmpty()) {
      String frame = "'pad=" + sides(pad, ":") + ":(ow-iw)/2:(oh-ih)/2'";
      recipes.add(new Recipe(Step.PAD, pad, film ? film(path, frame) : padded(path, pad)));
    }
    return List.copyOf(recipes);
  }

  private static Optional<Recipe> shrunk(String path, Facts facts, MediaFit fit, Quantity max) {
    boolean film = facts instanceof VideoFacts;
    String aim = fit.aim(facts);
    return switch (fit.measure()) {
      case WIDTH, HEIGHT, PIXELS ->
          Optional.of(film ? film(path, "scale=" + sides(aim, ":")) : scaled(path, aim))
              .map(command -> new Recipe(Step.SCALE, aim, command));
      case DURATION ->
          Optional.of(new Recipe(Step.CUT, seconds(max) + " s", cut(path, max)))
              .filter(recipe -> film);
      default -> Optional.empty();
    };
  }

  private static String sides(String aim, String sign) {
    return aim.replace(" × ", sign);
  }

  /** What there may be at most, where there is more. */
  private static Optional<Quantity> tooMuch(Facts facts, MeasureLimit limit) {
    Bounds bounds = Bounds.of(limit);
    return Measurements.of(facts, limit.getMeasure())
        .filter(bounds::isAbove)
        .map(found -> bounds.max());
  }

  private static String cropped(String path, String aim) {
    return image(path, "-gravity center -crop " + sides(aim, "x") + "+0+0 +repage");
  }

  private static String padded(String path, String aim) {
    return image(path, "-background white -gravity center -extent " + sides(aim, "x"));
  }

  private static String scaled(String path, String aim) {
    return image(path, "-resize " + sides(aim, "x") + "!");
  }

  private static String image(String path, String change) {
    return String.format(
        Locale.ROOT, "magick %s -auto-orient %s %s", quoted(path), change, quoted(beside(path)));
  }

  private static String film(String path, String filter) {
    return film(path, "-vf " + filter, "-c:a copy");
  }

  private static String cut(String path, Quantity max) {
    return film(path, "-t " + seconds(max), "-c copy");
  }

  private static String film(String path, String change, String copied) {
    return String.format(
        Locale.ROOT, "ffmpeg -i %s %s %s %s", quoted(path), change, copied, quoted(beside(path)));
  }

  private static String seconds(Quantity length) {
    return length.inBase().movePointLeft(3).stripTrailingZeros().toPlainString();
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
