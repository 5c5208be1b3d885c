package org.ligne.compiler.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ligne.compiler.CompilerCode;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Facts;
import org.ligne.media.Reading;
import org.ligne.media.Unreadable;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.platform.media.MediaFiles;

/** A medium is a sound file inside the project, and what its name says. */
final class MediaRule implements Rule<Media> {

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    Optional<Path> file = MediaFiles.file(media, media.getPath());
    if (file.isEmpty() || !PathForm.isPortable(media.getPath())) {
      return; // Such paths are for the rule on paths.
    }
    if (Files.isRegularFile(file.get())) {
      MediaFiles.reading(media).ifPresent(found -> check(media, found, out));
    } else {
      new NamedFile(media, CampaignPackage.Literals.MEDIA__PATH, media.getPath())
          .report(CompilerCode.MEDIA_NOT_FOUND, out);
    }
  }

  private static void check(Media media, Reading found, Findings out) {
    var file = new NamedFile(media, CampaignPackage.Literals.MEDIA__PATH, media.getPath());
    switch (found) {
      case CaptionFacts subtitles ->
          file.report(CompilerCode.MEDIA_UNSUPPORTED, out, Damage.name(subtitles.format()));
      case Facts sound -> {
        // Whether networks take it is for their rules.
      }
      case Unreadable why -> file.report(why, out);
    }
  }
}
