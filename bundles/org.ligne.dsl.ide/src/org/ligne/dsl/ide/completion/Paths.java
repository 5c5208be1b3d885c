package org.ligne.dsl.ide.completion;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.compiler.load.Project;

/** The files a plan can name. */
@Singleton
public class Paths {
  private static final int DEEPEST = 8;
  private static final int MOST = 2000;
  private static final String TABLE = ".csv";
  private static final String PLAN = ".ligne";

  /** Files of the project for media; folders and plans beside the project for imports. */
  public List<String> of(String owner, XtextResource resource) {
    EObject top = resource.getParseResult().getRootASTElement();
    Path root = top == null ? null : Project.rootOf(top);
    Path file = top == null ? null : Project.fileOf(top);
    if (root == null || file == null) {
      return List.of();
    }
    return switch (owner) {
      case "Import" -> imports(root, file);
      case "ScoreFile" -> media(root).stream().filter(path -> path.endsWith(TABLE)).toList();
      default -> media(root);
    };
  }

  private static List<String> media(Path root) {
    return found(root, DEEPEST)
        .filter(path -> Files.isRegularFile(path) && isMedium(path))
        .map(path -> slashed(root.relativize(path)))
        .sorted()
        .toList();
  }

  private static boolean isMedium(Path path) {
    String name = path.getFileName().toString();
    return !name.endsWith(PLAN) && !name.endsWith(".md");
  }

  /** Neighbours of the project's folder with their plans; the project itself is seen anyway. */
  private static List<String> imports(Path root, Path file) {
    Path beside = root.getParent();
    return beside == null
        ? List.of()
        : found(beside, 2)
            .filter(path -> !path.startsWith(root))
            .filter(path -> path.toString().endsWith(PLAN) || holdsPlans(path))
            .map(path -> slashed(file.getParent().relativize(path)))
            .sorted()
            .toList();
  }

  private static boolean holdsPlans(Path folder) {
    return Files.isDirectory(folder)
        && found(folder, 1).anyMatch(path -> path.toString().endsWith(PLAN));
  }

  /** Files below a folder; what is hidden or may not be read is passed over. */
  private static Stream<Path> found(Path folder, int depth) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, Set.of(), depth, new Finder(folder, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // The finder passes over what fails.
    }
    return found.stream();
  }

  /** Notes files and folders. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Finder(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) ? FileVisitResult.CONTINUE : note(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      note(file);
      return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult note(Path path) {
      boolean hidden = path.getFileName().toString().startsWith(".");
      if (!hidden) {
        found.add(path);
      }
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
