package org.ligne.model.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.value.LanguageTag;

/** Questions to posts and series. */
public final class Contents {
  private Contents() {}

  /** The campaign an element stands in, or the one its scenario is about; or null. */
  public static Campaign campaign(EObject element) {
    EObject current = element;
    while (current != null && !(current instanceof Campaign) && !(current instanceof Scenario)) {
      current = current.eContainer();
    }
    return current instanceof Scenario scenario ? scenario.getCampaign() : (Campaign) current;
  }

  /** The post or series an element stands in, or null. */
  public static Content content(EObject element) {
    EObject current = element;
    while (current != null && !(current instanceof Content)) {
      current = current.eContainer();
    }
    return (Content) current;
  }

  /** The line of the campaign an element stands in, or null while it is unresolved. */
  public static Line line(EObject element) {
    Campaign campaign = campaign(element);
    return campaign == null ? null : campaign.getLine();
  }

  /** The days of a campaign, or null while it has no period. */
  public static DateSpan period(Campaign campaign) {
    if (campaign == null || campaign.getFrom() == null || campaign.getTo() == null) {
      return null;
    }
    return new DateSpan(campaign.getFrom(), campaign.getTo());
  }

  /** The days of a phase, or null while they are missing. */
  public static DateSpan period(Phase phase) {
    if (phase == null || phase.getFrom() == null || phase.getTo() == null) {
      return null;
    }
    return new DateSpan(phase.getFrom(), phase.getTo());
  }

  /** The days a post or series may be published on: those of its phase, else of its campaign. */
  public static DateSpan period(Content content) {
    DateSpan phase = period(content.getPhase());
    return phase == null ? period(campaign(content)) : phase;
  }

  /** The format of a placement: the one it names, else its platform's default; null if none. */
  public static Format format(Placement placement) {
    if (placement.getFormat() != null) {
      return placement.getFormat();
    }
    Channel channel = placement.getChannel();
    Platform platform = channel == null ? null : channel.getPlatform();
    return platform == null ? null : defaultFormat(platform);
  }

  /** The default format of a platform, or null if it marks none. */
  public static Format defaultFormat(Platform platform) {
    return platform.getFormats().stream().filter(Format::isDefault).findFirst().orElse(null);
  }

  /** The languages a post needs texts in: those of all its channels, in order, each once. */
  public static List<LanguageTag> languages(Content content) {
    Set<LanguageTag> all = new LinkedHashSet<>();
    for (Placement placement : content.getPlacements()) {
      if (placement.getChannel() != null) {
        all.addAll(Lines.languages(placement.getChannel()));
      }
    }
    return List.copyOf(all);
  }
}
