package org.ligne.ui.tests.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;

/** Looks into the journals of workspaces, while their texts may be saved. */
final class UnsavedTexts {
  private UnsavedTexts() {}

  /** All that is written in it. */
  static String all() throws IOException {
    return in(folder());
  }

  /** All that the journal of a workspace holds, and what an earlier run left there. */
  static String all(Path workspace) throws IOException {
    Path state = state(workspace);
    return in(state.resolve("unsaved")) + in(state.resolve("left"));
  }

  private static String in(Path folder) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path file : files(folder)) {
      try {
        texts.append(Files.readString(file));
      } catch (NoSuchFileException e) {
        continue; // Saved at the same moment.
      }
    }
    return texts.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".unsaved")).sorted().toList();
    }
  }

  /** Where the journal is kept. */
  static Path folder() {
    return state(Platform.getLocation().toPath()).resolve("unsaved");
  }

  private static Path state(Path workspace) {
    return workspace.resolve(".metadata/.plugins/org.ligne.editor");
  }
}
