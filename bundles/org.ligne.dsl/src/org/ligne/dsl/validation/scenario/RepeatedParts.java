package org.ligne.dsl.validation.scenario;

import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.ChannelChange;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.ContentPart;
import org.ligne.model.campaign.PolicyPart;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Period;

/** One change says one thing once: it does not state what it takes away, nor two cadences. */
final class RepeatedParts implements Rule<Change> {
  private record Saying(String words, EStructuralFeature feature, int index) {}

  @Override
  public Class<Change> type() {
    return Change.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(Change change, Findings out) {
    List<Saying> sayings = new ArrayList<>();
    switch (change) {
      case ChannelChange channel -> collect(channel, sayings);
      case ContentChange content -> collect(content, sayings);
      default -> {
        return;
      }
    }
    Set<String> seen = new HashSet<>();
    for (Saying each : sayings) {
      if (!seen.add(each.words)) {
        out.add(Finding.at(change, each.feature, each.index, REPEATED_STATEMENT, each.words));
      }
    }
  }

  private static void collect(ChannelChange change, List<Saying> out) {
    add(Literals.CHANNEL_CHANGE__CADENCES, change.getCadences().size(), "cadence", out);
    add(Literals.CHANNEL_CHANGE__GAPS, change.getGaps().size(), "gap", out);
    if (!change.getWindows().isEmpty()) {
      add(Literals.CHANNEL_CHANGE__WINDOWS, 1, "window", out);
    }
    if (!change.getQuiet().isEmpty()) {
      add(Literals.CHANNEL_CHANGE__QUIET, 1, "quiet", out);
    }
    int index = 0;
    for (Cap cap : change.getCaps()) {
      out.add(new Saying(cap(cap.getPeriod()), Literals.CHANNEL_CHANGE__CAPS, index++));
    }
    index = 0;
    for (PolicyPart part : change.getDropped()) {
      out.add(new Saying(part.getLiteral(), Literals.CHANNEL_CHANGE__DROPPED, index++));
    }
    index = 0;
    for (Period period : change.getUncapped()) {
      out.add(new Saying(cap(period), Literals.CHANNEL_CHANGE__UNCAPPED, index++));
    }
  }

  private static String cap(Period period) {
    return "at most … per " + period.getLiteral();
  }

  private static void add(EStructuralFeature feature, int size, String words, List<Saying> out) {
    for (int index = 0; index < size; index++) {
      out.add(new Saying(words, feature, index));
    }
  }

  /** Stated twice, a value is found where all repeated statements are. */
  private static void collect(ContentChange change, List<Saying> out) {
    stated(change, Literals.CONTENT_CHANGE__PHASE, "phase", out);
    stated(change, Literals.CONTENT_CHANGE__WEIGHT, "weight", out);
    stated(change, Literals.CONTENT_CHANGE__STAGGER, "stagger", out);
    stated(change, Literals.POST_CHANGE__AT, "at", out);
    stated(change, Literals.SERIES_CHANGE__AT, "at", out);
    int index = 0;
    for (ContentPart part : change.getDropped()) {
      out.add(new Saying(part.getLiteral(), Literals.CONTENT_CHANGE__DROPPED, index++));
    }
    if (!change.getPlacements().isEmpty()) {
      add(Literals.CONTENT_CHANGE__PLACEMENTS, 1, "on", out);
      add(Literals.CONTENT_CHANGE__ADDED, Math.min(1, change.getAdded().size()), "on", out);
      add(Literals.CONTENT_CHANGE__REMOVED, Math.min(1, change.getRemoved().size()), "on", out);
    }
  }

  private static void stated(
      ContentChange change, EStructuralFeature feature, String words, List<Saying> out) {
    if (feature.getEContainingClass().isInstance(change) && change.eIsSet(feature)) {
      out.add(new Saying(words, feature, 0));
    }
  }
}
