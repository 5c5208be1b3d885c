package org.ligne.dsl.validation.file;

import static org.ligne.dsl.validation.StructureCode.PATH_GOES_UP;

import org.eclipse.emf.ecore.EAttribute;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.ScoreFile;

/** A file of figures lies in the project, as media do. */
final class ScorePaths implements Rule<ScoreFile> {
  @Override
  public Class<ScoreFile> type() {
    return ScoreFile.class;
  }

  @Override
  public void check(ScoreFile scores, Findings out) {
    String path = scores.getPath();
    EAttribute feature = LinePackage.Literals.SCORE_FILE__PATH;
    if (path != null && PathForm.check(scores, feature, path, out) && MediaPaths.goesUp(path)) {
      out.add(Finding.at(scores, feature, PATH_GOES_UP, path));
    }
  }
}
