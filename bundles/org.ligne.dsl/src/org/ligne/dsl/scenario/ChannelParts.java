package org.ligne.dsl.scenario;

import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__CADENCES;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__CAPS;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__DROPPED;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__GAPS;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__QUIET;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__UNCAPPED;
import static org.ligne.model.campaign.CampaignPackage.Literals.CHANNEL_CHANGE__WINDOWS;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.ChannelChange;
import org.ligne.model.campaign.PolicyPart;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Period;

/** A channel with another policy. */
final class ChannelParts {
  private final ChannelChange change;
  private final Channel channel;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> fresh = new ArrayList<>();

  ChannelParts(ChannelChange change) {
    this.change = change;
    this.channel = change.getChannel();
  }

  List<Part> all() {
    if (!Known.is(channel)) {
      return List.of();
    }
    put(CHANNEL_CHANGE__CADENCES, 0, change.getCadences(), channel.getCadences());
    put(CHANNEL_CHANGE__WINDOWS, 0, change.getWindows(), channel.getWindows());
    put(CHANNEL_CHANGE__QUIET, 0, change.getQuiet(), channel.getQuiet());
    put(CHANNEL_CHANGE__GAPS, 0, change.getGaps(), channel.getGaps());
    for (Period period : Period.values()) {
      List<Cap> said = caps(change.getCaps(), period);
      int index = said.isEmpty() ? -1 : change.getCaps().indexOf(said.getFirst());
      put(CHANNEL_CHANGE__CAPS, index, said, caps(channel.getCaps(), period));
    }
    dropped();
    if (!fresh.isEmpty()) {
      // A channel without braces gets one pair for all of them.
      parts.add(Part.of(change, Addition.into(channel, String.join("\n", fresh))));
    }
    return parts;
  }

  private static List<Cap> caps(List<Cap> caps, Period period) {
    return caps.stream().filter(cap -> cap.getPeriod() == period).toList();
  }

  private void put(
      EStructuralFeature feature,
      int index,
      List<? extends EObject> said,
      List<? extends EObject> written) {
    if (said.isEmpty()) {
      return;
    }
    String words = String.join("\n", said.stream().map(Quote::of).toList());
    if (written.isEmpty()) {
      fresh.add(words);
    } else {
      Edits edits = Wording.of(Page.of(channel), Wording.extents(written), words);
      parts.add(new Part(change, feature, index, edits));
    }
  }

  private void dropped() {
    for (int i = 0; i < change.getDropped().size(); i++) {
      Edits edits = Wording.without(written(change.getDropped().get(i)));
      parts.add(new Part(change, CHANNEL_CHANGE__DROPPED, i, edits));
    }
    for (int i = 0; i < change.getUncapped().size(); i++) {
      Edits edits = Wording.without(caps(channel.getCaps(), change.getUncapped().get(i)));
      parts.add(new Part(change, CHANNEL_CHANGE__UNCAPPED, i, edits));
    }
  }

  private List<? extends EObject> written(PolicyPart part) {
    return switch (part) {
      case CADENCE -> channel.getCadences();
      case WINDOW -> channel.getWindows();
      case QUIET -> channel.getQuiet();
      case GAP -> channel.getGaps();
    };
  }
}
