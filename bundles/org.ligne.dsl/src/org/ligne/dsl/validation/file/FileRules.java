package org.ligne.dsl.validation.file;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over files and paths. */
public final class FileRules {
  private FileRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new FileSize(), new Nesting(), new ImportPaths(), new MediaPaths(), new ScorePaths());
  }

  /** Those that need no statement to be understood. */
  public static List<Rule<?>> ofUnparsed() {
    return List.of(new FileSize(), new Nesting());
  }
}
