package org.ligne.platform.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.media.Facts;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;
import org.ligne.platform.media.MediaFiles;

/**
 * A file that a post carries, and that has been opened: a picture, film or document, or subtitles.
 *
 * @param place the statement that names it
 * @param feature where its path stands
 * @param path its path as it is written
 * @param facts what it is
 */
record Carried(EObject place, EAttribute feature, String path, Facts facts) {

  /** The files of a kind that a post carries on a channel. */
  static List<Carried> of(Placement placement, MediaKind kind) {
    return Texts.media(Contents.content(placement), placement.getChannel()).stream()
        .flatMap(Carried::of)
        .filter(file -> FileKinds.is(kind, MediaFiles.kind(file.facts)))
        .toList();
  }

  private static Stream<Carried> of(Media medium) {
    Optional<Carried> itself =
        MediaFiles.facts(medium)
            .map(facts -> new Carried(medium, Literals.MEDIA__PATH, medium.getPath(), facts));
    return Stream.concat(
        itself.stream(), medium.getCaptions().stream().flatMap(each -> of(each).stream()));
  }

  private static Optional<Carried> of(LocalizedValue captions) {
    return MediaFiles.facts(captions)
        .map(
            facts ->
                new Carried(captions, Literals.LOCALIZED_VALUE__VALUE, captions.getValue(), facts));
  }
}
