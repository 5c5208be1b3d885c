package org.ligne.compiler.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ligne.compiler.CompilerCode;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Facts;
import org.ligne.media.Reading;
import org.ligne.media.Unreadable;
import org.ligne.media.VideoFacts;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Measure;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.platform.media.Amount;
import org.ligne.platform.media.MediaFiles;

/** The subtitles of a medium are sound files of the project, and those of its film. */
final class CaptionsRule implements Rule<Media> {
  /** Programs let the last subtitle stand until the end of the film, and round it up. */
  private static final Duration LEEWAY = Duration.ofSeconds(1);

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media media, Findings out) {
    for (LocalizedValue captions : media.getCaptions()) {
      MediaFiles.file(media, captions.getValue())
          .ifPresent(file -> check(media, captions, file, out));
    }
  }

  private static void check(Media media, LocalizedValue captions, Path path, Findings out) {
    var feature = CampaignPackage.Literals.LOCALIZED_VALUE__VALUE;
    NamedFile file = new NamedFile(captions, feature, captions.getValue());
    if (Files.isRegularFile(path)) {
      MediaFiles.reading(captions, captions.getValue())
          .ifPresent(found -> check(media, file, found, out));
    } else {
      file.report(CompilerCode.CAPTIONS_NOT_FOUND, out);
    }
  }

  private static void check(Media media, NamedFile file, Reading found, Findings out) {
    switch (found) {
      case CaptionFacts facts -> check(media, file, facts, out);
      case Facts other -> {
        // A file without an ending of subtitles: other rules ask for one.
      }
      case Unreadable why -> file.report(why, out);
    }
  }

  private static void check(Media media, NamedFile file, CaptionFacts facts, Findings out) {
    facts.overlap().ifPresent(at -> file.report(CompilerCode.CAPTIONS_OVERLAP, out, time(at)));
    length(media)
        .filter(length -> facts.last().compareTo(length.plus(LEEWAY)) > 0)
        .ifPresent(
            length ->
                file.report(
                    CompilerCode.CAPTIONS_TOO_LONG,
                    out,
                    time(facts.last()),
                    media.getPath(),
                    time(length)));
  }

  private static Optional<Duration> length(Media media) {
    return MediaFiles.facts(media)
        .filter(VideoFacts.class::isInstance)
        .map(facts -> ((VideoFacts) facts).duration())
        .filter(length -> !length.isZero());
  }

  private static Amount time(Duration time) {
    return Amount.of(Quantity.of(time.toMillis(), Unit.MILLISECOND), Measure.DURATION);
  }
}
