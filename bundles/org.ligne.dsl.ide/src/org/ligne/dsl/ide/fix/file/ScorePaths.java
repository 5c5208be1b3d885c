package org.ligne.dsl.ide.fix.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.messages.Distance;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.ScoreFile;

/** Leads paths of figures to tables that are there. */
final class ScorePaths {
  private static final int SHOWN = 3;

  private ScorePaths() {}

  /** A path that leads nowhere, or out of the project: the tables there are. */
  static void lost(ScoreFile scores, Finding finding, Offers offers) {
    String path = scores.getPath();
    for (String near : near(scores, path)) {
      var node = Page.node(scores, Literals.SCORE_FILE__PATH);
      offers.also("change", Page.of(scores).replace(node, Quoted.write(near)), path, near);
    }
    offers.best("remove", Removal.element(scores), "scores from \"" + path + "\"");
  }

  private static List<String> near(ScoreFile scores, String path) {
    Path root = Project.rootOf(scores);
    if (root == null || !Files.isDirectory(root)) {
      return List.of();
    }
    return ProjectPaths.below(
            root,
            ProjectPaths.ALL,
            file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
        .stream()
        .sorted(Comparator.comparingInt(each -> Distance.between(each, path)))
        .limit(SHOWN)
        .toList();
  }
}
