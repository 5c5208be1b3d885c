package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.ALT_MISSING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;
import org.ligne.platform.media.MediaFiles;

/**
 * An image is described where a network is known to take descriptions, in each language its
 * channels publish. It is found once for each image, however many channels show it. Where a network
 * says {@code alt none}, or nothing is known, no description is asked for.
 */
final class AltMissing implements Rule<Media> {
  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public void check(Media medium, Findings out) {
    if (medium.eContainer() instanceof Content content
        && MediaFiles.kind(medium).filter(MediaKind.IMAGE::equals).isPresent()) {
      Map<Placement, TextLimit> taking = taking(content, medium);
      TreeSet<LanguageTag> missing =
          taking.keySet().stream()
              .flatMap(placement -> Lines.languages(placement.getChannel()).stream())
              .filter(language -> Texts.value(medium.getAlts(), language).isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      if (!missing.isEmpty()) {
        report(medium, taking, List.copyOf(missing), out);
      }
    }
  }

  /** Where the image is shown and may be described, with the limit that says so. */
  private static Map<Placement, TextLimit> taking(Content content, Media medium) {
    Map<Placement, TextLimit> taking = new LinkedHashMap<>();
    content.getPlacements().stream()
        .filter(placement -> Names.platform(placement).isPresent())
        .filter(placement -> Texts.media(content, placement.getChannel()).contains(medium))
        .forEach(placement -> limit(placement).ifPresent(limit -> taking.put(placement, limit)));
    return taking;
  }

  private static Optional<TextLimit> limit(Placement placement) {
    return LimitsInForce.of(placement).on(Term.of(placement).first(), TextLimit.class).stream()
        .filter(limit -> limit.getField() == TextField.ALT && !limit.isNone())
        .filter(limit -> !limit.isAdvised())
        .findFirst();
  }

  private static void report(
      Media medium, Map<Placement, TextLimit> taking, List<LanguageTag> missing, Findings out) {
    String languages = missing.stream().map(LanguageTag::tag).collect(Collectors.joining(", "));
    String channels =
        taking.keySet().stream().map(Names::channel).distinct().collect(Collectors.joining(", "));
    out.add(
        Evidence.finding(
            taking.values().iterator().next(),
            medium,
            CampaignPackage.Literals.MEDIA__PATH,
            ALT_MISSING,
            String.valueOf(medium.getPath()),
            languages,
            channels,
            missing.getFirst().tag()));
  }
}
