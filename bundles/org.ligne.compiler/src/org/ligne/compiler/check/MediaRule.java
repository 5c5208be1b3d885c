package org.ligne.compiler.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ligne.compiler.CompilerCode;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.media.Facts;
import org.ligne.media.Reading;
import org.ligne.media.Unreadable;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
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
      report(media, CompilerCode.MEDIA_NOT_FOUND, out);
    }
  }

  private static void check(Media media, Reading found, Findings out) {
    switch (found) {
      case Facts sound -> {
        // Whether networks take it is for their rules.
      }
      case Unreadable why -> report(media, why, out);
    }
  }

  private static void report(Media media, Unreadable why, Findings out) {
    switch (why.reason()) {
      case MISSING -> {
        // It was not there a moment ago, and will be looked at again.
      }
      case DENIED -> report(media, CompilerCode.MEDIA_DENIED, out);
      case EMPTY -> report(media, CompilerCode.MEDIA_EMPTY, out);
      case ENCRYPTED -> report(media, CompilerCode.MEDIA_ENCRYPTED, out);
      case TRUNCATED -> report(media, CompilerCode.MEDIA_TRUNCATED, out, Damage.place(why));
      case CORRUPT -> report(media, CompilerCode.MEDIA_CORRUPT, out, Damage.place(why));
      case MISLABELLED -> report(media, CompilerCode.MEDIA_MISLABELLED, out, Damage.label(why));
      case UNSUPPORTED -> report(media, CompilerCode.MEDIA_UNSUPPORTED, out, Damage.name(why));
      case TOO_LARGE -> report(media, CompilerCode.MEDIA_TOO_LARGE, out, Damage.excess(why));
    }
  }

  private static void report(Media media, CompilerCode code, Findings out, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = media.getPath();
    System.arraycopy(more, 0, arguments, 1, more.length);
    out.add(Finding.at(media, CampaignPackage.Literals.MEDIA__PATH, code, arguments));
  }
}
