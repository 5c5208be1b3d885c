package org.ligne.compiler.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the .ligne files of a folder. */
final class SourceFiles {
  static final String EXTENSION = ".ligne";

  private SourceFiles() {}

  /**
   * The files of a folder and of those below it, in the order of their relative paths; hidden
   * folders are passed over. A single file is its own list.
   */
  static List<Path> in(Path folderOrFile) {
    if (!Files.isDirectory(folderOrFile)) {
      return List.of(folderOrFile);
    }
    try {
      // The walk follows no links, so one that stands for the folder itself is followed before.
      Path folder = Files.isSymbolicLink(folderOrFile) ? folderOrFile.toRealPath() : folderOrFile;
      List<Path> found = new ArrayList<>();
      Files.walkFileTree(folder, new Collector(folder, found));
      return found.stream()
          .sorted(Comparator.comparing(file -> relative(folder, file)))
          .map(file -> folderOrFile.resolve(folder.relativize(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file may hold a plan, by its name. */
  static boolean isPlan(Path file) {
    return file.getFileName() != null && file.getFileName().toString().endsWith(EXTENSION);
  }

  /** A path relative to a folder, with forward slashes on every system. */
  static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Collector(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isPlan(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      // A folder that cannot be entered is kept, so that reading it says why.
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
      return reason == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, reason);
    }
  }
}
