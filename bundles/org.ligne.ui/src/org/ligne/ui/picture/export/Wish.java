package org.ligne.ui.picture.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ligne.visual.draw.Palettes;

/**
 * How somebody wants a picture exported.
 *
 * @param format the kind of file
 * @param scale how many pixels a point is wide; of no matter for drawings
 * @param colours the colours
 * @param part how much of the picture
 * @param file the file, as typed
 */
record Wish(Format format, int scale, Palettes colours, Part part, String file) {
  private static final int PERCENT = 100;

  /** The kinds of files. */
  enum Format {
    PNG,
    SVG;

    String suffix() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of a picture. */
  enum Part {
    WHOLE,
    IN_SIGHT
  }

  /** The file; empty if what is typed cannot be one. */
  Optional<Path> path() {
    try {
      Path path = Path.of(file.strip());
      return file.isBlank() || path.getFileName() == null || !path.isAbsolute()
          ? Optional.empty()
          : Optional.of(path.normalize());
    } catch (InvalidPathException e) {
      return Optional.empty(); // which is what the page says
    }
  }

  int percent() {
    return scale * PERCENT;
  }
}
