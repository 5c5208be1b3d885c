package org.ligne.compiler.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ligne.compiler.CompilerCode;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A medium is a file inside the project. */
final class MediaRule implements Rule<Media> {

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    Path root = Project.rootOf(media);
    if (root != null && media.getPath() != null && !exists(root, media.getPath())) {
      out.add(
          Finding.at(
              media,
              CampaignPackage.Literals.MEDIA__PATH,
              CompilerCode.MEDIA_NOT_FOUND,
              media.getPath()));
    }
  }

  private static boolean exists(Path root, String path) {
    try {
      return isLeftToOthers(root, path) || Files.isRegularFile(root.resolve(path));
    } catch (InvalidPathException e) {
      return false; // What cannot be a path on this system does not exist on it.
    }
  }

  /** Paths of no portable form, or out of the project, are for the rule on paths. */
  private static boolean isLeftToOthers(Path root, String path) {
    return !PathForm.isPortable(path) || !root.resolve(path).normalize().startsWith(root);
  }
}
