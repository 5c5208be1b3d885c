package org.ligne.dsl.validation.file;

import static org.ligne.dsl.validation.StructureCode.PATH_GOES_UP;

import java.util.Arrays;
import org.eclipse.emf.ecore.EAttribute;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A medium lies in the project: its path is relative, written with slashes, and never goes up. */
final class MediaPaths implements Rule<Media> {
  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    String path = media.getPath();
    EAttribute feature = CampaignPackage.Literals.MEDIA__PATH;
    if (path != null && PathForm.check(media, feature, path, out) && goesUp(path)) {
      out.add(Finding.at(media, feature, PATH_GOES_UP, path));
    }
  }

  static boolean goesUp(String path) {
    return Arrays.asList(path.split("/")).contains("..");
  }
}
