package org.ligne.dsl.ide.fix.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** The files around a plan. A tree without end, or one nobody may read, is looked at in part. */
final class ProjectPaths {
  private static final int MOST = 20_000;

  /** Deep enough for any project. */
  static final int ALL = 32;

  /** What lies beside a project, and one folder further. */
  static final int BESIDE = 2;

  private ProjectPaths() {}

  /**
   * The paths of files and folders below a folder, with slashes, hidden ones left out.
   *
   * @param depth how many folders to go down
   */
  static List<String> below(Path root, int depth, Predicate<Path> wanted) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(FileVisitOption.class),
          depth,
          new SimpleFileVisitor<>() {
            private int seen;

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean hidden = !folder.equals(root) && isHidden(folder);
              return hidden ? FileVisitResult.SKIP_SUBTREE : take(folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              return take(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
              return FileVisitResult.CONTINUE; // What cannot be read cannot be what was meant.
            }

            private FileVisitResult take(Path path) {
              if (!path.equals(root) && !isHidden(path) && wanted.test(path)) {
                found.add(root.relativize(path).toString().replace('\\', '/'));
              }
              return ++seen < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
