package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.FILE_KIND_UNKNOWN;

import org.ligne.media.Reading;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.platform.media.MediaFiles;

/**
 * The name of a medium tells whether it is an image, a video or a document, where its content does
 * not.
 */
final class FileKindKnown implements Rule<Media> {
  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media file, Findings out) {
    if (file.getPath() != null && !isRead(file) && FileKinds.of(file.getPath()).isEmpty()) {
      out.add(
          Finding.at(
              file, CampaignPackage.Literals.MEDIA__PATH, FILE_KIND_UNKNOWN, file.getPath()));
    }
  }

  private static boolean isRead(Media file) {
    return MediaFiles.reading(file).filter(found -> !isMissing(found)).isPresent();
  }

  private static boolean isMissing(Reading found) {
    return found instanceof Unreadable why && why.reason() == Reason.MISSING;
  }
}
