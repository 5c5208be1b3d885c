package org.ligne.dsl.ide.fix.file;

import static org.ligne.dsl.validation.StructureCode.PATH_ABSOLUTE;
import static org.ligne.dsl.validation.StructureCode.PATH_GOES_UP;
import static org.ligne.dsl.validation.StructureCode.PATH_WITH_BACKSLASH;

import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.CompilerCode;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Media;
import org.ligne.model.common.Import;
import org.ligne.model.line.ScoreFile;
import org.ligne.platform.check.PlatformCode;

/** The fixes of this package. */
public final class FileFixes {
  private FileFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(PATH_WITH_BACKSLASH, EObject.class, Paths::backslash)
        .on(PATH_ABSOLUTE, EObject.class, Paths::absolute)
        .on(PATH_GOES_UP, Media.class, MediaPaths::outside)
        .on(PATH_GOES_UP, ScoreFile.class, ScorePaths::lost)
        .on(CompilerCode.SCORES_NOT_FOUND, ScoreFile.class, ScorePaths::lost)
        .on(CompilerCode.IMPORT_NOT_FOUND, Import.class, Paths::lost)
        .on(CompilerCode.MEDIA_NOT_FOUND, Media.class, MediaPaths::lost)
        .on(PlatformCode.FILE_KIND_UNKNOWN, Media.class, MediaPaths::kindless);
  }
}
