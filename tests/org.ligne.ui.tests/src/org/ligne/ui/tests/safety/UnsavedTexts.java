package org.ligne.ui.tests.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;

/** Looks into the journal of this workspace. */
final class UnsavedTexts {
  private UnsavedTexts() {}

  /** All that is written in it. */
  static String all() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path file : files()) {
      try {
        texts.append(Files.readString(file));
      } catch (NoSuchFileException e) {
        continue; // Saved at the same moment.
      }
    }
    return texts.toString();
  }

  private static List<Path> files() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".unsaved")).sorted().toList();
    }
  }

  /** Where the journal is kept. */
  static Path folder() {
    Path plugins = Platform.getLocation().toPath().resolve(".metadata/.plugins");
    return plugins.resolve("org.ligne.editor/unsaved");
  }
}
