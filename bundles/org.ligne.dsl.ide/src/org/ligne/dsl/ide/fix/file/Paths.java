package org.ligne.dsl.ide.fix.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.messages.Distance;
import org.ligne.model.common.CommonPackage.Literals;
import org.ligne.model.common.Import;
import org.ligne.model.diagnostic.Finding;

/** Writes paths so that they mean the same on every machine, and leads imports to plans. */
final class Paths {
  private static final int SHOWN = 3;
  private static final int LEVELS = 2;

  private Paths() {}

  /** Backslashes. */
  static void backslash(EObject place, Finding finding, Offers offers) {
    String path = String.valueOf(finding.arguments().getFirst());
    String mended = String.valueOf(finding.arguments().get(1));
    var node = Page.node(place, finding.feature());
    offers.safe("change", Page.of(place).replace(node, Quoted.write(mended)), path, mended);
  }

  /** A path from a root, a drive, a home folder or with a scheme. */
  static void absolute(EObject place, Finding finding, Offers offers) {
    String path = String.valueOf(finding.arguments().getFirst());
    String relative = within(Project.rootOf(place), path);
    var node = Page.node(place, finding.feature());
    offers.best("change", Page.of(place).replace(node, Quoted.write(relative)), path, relative);
  }

  /** A path as seen from the project: without the way to it, or without what leads outside. */
  static String within(Path root, String path) {
    String plain = path.replaceFirst("^file:/*", "/");
    String folder = root == null ? "" : root.toString().replace('\\', '/') + "/";
    if (!folder.isEmpty() && plain.startsWith(folder)) {
      return plain.substring(folder.length());
    }
    return plain
        .replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:", "")
        .replaceFirst("^~", "")
        .replaceAll("(^|/)(\\.\\.?/)+", "$1")
        .replaceFirst("^/+", "");
  }

  /** An import that leads nowhere. */
  static void lost(Import statement, Finding finding, Offers offers) {
    String path = statement.getPath();
    Path root = Project.rootOf(statement);
    for (String near : near(statement, path)) {
      boolean slip = Nearest.isSlip(ProjectPaths.name(path), ProjectPaths.name(near));
      var node = Page.node(statement, Literals.IMPORT__PATH);
      var edits = Page.of(statement).replace(node, Quoted.write(near));
      if (slip) {
        offers.best("change", edits, path, near);
      } else if (root != null && isWithin(root, statement, near)) {
        offers.also("change", edits, path, near);
      }
    }
    offers.best("remove", Removal.element(statement), Written.of(statement));
  }

  /** What lies beside a project is nobody's to guess at, unless the name is almost the same. */
  private static boolean isWithin(Path root, Import statement, String path) {
    return Project.fileOf(statement).resolveSibling(path).normalize().startsWith(root);
  }

  private static List<String> near(Import statement, String path) {
    Path file = Project.fileOf(statement);
    Path start = file == null ? null : file.getParent();
    for (int level = 0;
        start != null && level < LEVELS && path.startsWith("../".repeat(level + 1));
        level++) {
      start = start.getParent();
    }
    if (start == null) {
      return List.of();
    }
    Path from = start;
    boolean inside = from.startsWith(Project.rootOf(statement));
    String up = file.getParent().relativize(from).toString().replace('\\', '/');
    return ProjectPaths.below(
            from,
            inside ? ProjectPaths.ALL : ProjectPaths.BESIDE,
            each -> Files.isDirectory(each) || isPlan(each))
        .stream()
        .filter(each -> !from.resolve(each).equals(file) && !file.startsWith(from.resolve(each)))
        .map(each -> up.isEmpty() ? each : up + "/" + each)
        .sorted(
            Comparator.comparingInt(
                    (String each) ->
                        Distance.between(ProjectPaths.name(each), ProjectPaths.name(path)))
                .thenComparingInt(each -> Distance.between(each, path)))
        .limit(SHOWN)
        .toList();
  }

  private static boolean isPlan(Path file) {
    return file.getFileName().toString().endsWith(".ligne");
  }
}
