package org.ligne.compiler.score;

import static org.ligne.compiler.CompilerCode.SCORES_NOT_FOUND;
import static org.ligne.compiler.CompilerCode.SCORES_NOT_READABLE;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.model.line.Line;
import org.ligne.model.line.ScoreFile;
import org.ligne.planning.translate.ScoreTable;

/** Reads the figures a line names, in the project's folder. */
public final class Scores {
  private static final long MOST_BYTES = 10_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Why a table cannot be read; the messages count on this order. */
  private enum Reason {
    SYSTEM,
    ENCODING,
    SIZE,
    FORM
  }

  private Scores() {}

  /** The figures of a line; none where it names no file, or one that cannot be read. */
  public static ScoreTable of(Line line) {
    ScoreFile file = line.getScores();
    Measured measured = file == null ? null : read(file);
    return measured == null ? ScoreTable.NONE : measured;
  }

  /** The table of a statement, or null where its path is for the rules on paths. */
  static Measured read(ScoreFile scores) {
    Path root = Project.rootOf(scores);
    String path = scores.getPath();
    if (root == null || path == null || path.isBlank() || !PathForm.isPortable(path)) {
      return null;
    }
    try {
      Path file = root.resolve(path);
      return file.normalize().startsWith(root.normalize()) ? read(file, path) : null;
    } catch (InvalidPathException e) {
      return missing(path); // What cannot be a path on this system does not exist on it.
    }
  }

  private static Measured read(Path file, String path) {
    if (!Files.exists(file)) {
      return missing(path);
    }
    try {
      return Files.size(file) > MOST_BYTES
          ? unreadable(path, Reason.SIZE, MOST_BYTES)
          : new TableReader(path).read(text(file));
    } catch (CharacterCodingException e) {
      return unreadable(path, Reason.ENCODING, "");
    } catch (IOException e) {
      return unreadable(path, Reason.SYSTEM, Objects.requireNonNullElse(e.getMessage(), ""));
    } catch (CsvParseException e) {
      return unreadable(path, Reason.FORM, "");
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Measured missing(String path) {
    return Measured.nothing(new Remark(SCORES_NOT_FOUND, List.of(path)));
  }

  private static Measured unreadable(String path, Reason reason, Object detail) {
    return Measured.nothing(
        new Remark(SCORES_NOT_READABLE, List.of(path, reason.ordinal(), detail)));
  }
}
