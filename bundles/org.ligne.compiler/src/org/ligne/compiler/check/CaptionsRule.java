package org.ligne.compiler.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ligne.compiler.CompilerCode;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.platform.media.MediaFiles;

/** The subtitles of a medium are files of the project. */
final class CaptionsRule implements Rule<Media> {

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    for (LocalizedValue captions : media.getCaptions()) {
      Optional<Path> file = MediaFiles.file(media, captions.getValue());
      if (file.isPresent() && !Files.isRegularFile(file.get())) {
        out.add(
            Finding.at(
                captions,
                CampaignPackage.Literals.LOCALIZED_VALUE__VALUE,
                CompilerCode.CAPTIONS_NOT_FOUND,
                captions.getValue()));
      }
    }
  }
}
