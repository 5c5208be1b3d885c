package org.ligne.visual.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;

/** Projects to look at. */
final class Examples {
  private static final Path ALL = Path.of(System.getProperty("ligne.root"), "examples");
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);

  private Examples() {}

  /** The tea house. */
  static Project tea() {
    return COMPILER.load(ALL.resolve("maison-du-the"));
  }

  /** A project of one text. */
  static Project of(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("plan.ligne"), text);
    return COMPILER.load(folder);
  }

  /** The draft of an entry. */
  static Draft draft(Project project, String id) {
    return Drafts.of(project, id).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
