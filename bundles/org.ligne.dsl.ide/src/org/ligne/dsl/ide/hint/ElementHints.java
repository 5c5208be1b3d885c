package org.ligne.dsl.ide.hint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.line.ShareBound;
import org.ligne.model.platform.Format;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Recurrences;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/** What an element of a plan comes to, beside what is written. */
final class ElementHints {
  private final Phrases phrases;

  ElementHints(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Adds the hints of an element itself. */
  void of(EObject element, Collection<Hint> found) {
    switch (element) {
      case Line line -> shares(line, found);
      case Share share -> tolerance(share, found);
      case Placement placement -> format(placement, found);
      case Content content -> content(content, found);
      default -> {
        // Most elements say all there is to know.
      }
    }
  }

  private void shares(Line line, Collection<Hint> found) {
    List<Pillar> shared =
        line.getPillars().stream().filter(pillar -> pillar.getShare() != null).toList();
    if (shared.size() > 1) {
      String sum = Shares.least(line.getPillars());
      INode last = Written.node(shared.getLast().getShare());
      add(HintKind.SHARES, last, "Σ " + sum, phrases.get("shares", sum), found);
    }
  }

  private static void tolerance(Share share, Collection<Hint> found) {
    boolean target = share.getBound() == ShareBound.TARGET && share.getPercent() != null;
    if (target && share.getTolerance() == null) {
      add(HintKind.TOLERANCES, Written.node(share), "+- " + Shares.DEFAULT, null, found);
    }
  }

  private static void format(Placement placement, Collection<Hint> found) {
    Format format = placement.getFormat() == null ? Contents.format(placement) : null;
    if (format != null && format.getName() != null) {
      List<INode> channel =
          NodeModelUtils.findNodesForFeature(
              placement, CampaignPackage.Literals.PLACEMENT__CHANNEL);
      String label = "as " + format.getName();
      add(HintKind.FORMATS, channel.getFirst(), label, format.getLabel(), found);
    }
  }

  private void content(Content content, Collection<Hint> found) {
    if (content instanceof Series series && Recurrences.span(series) != null) {
      occurrences(series, found);
    }
    Map<TextVariant, List<TextCount>> counts = new LinkedHashMap<>();
    for (TextCount count : TextCounts.of(content)) {
      counts.computeIfAbsent(count.text(), any -> new ArrayList<>()).add(count);
    }
    counts.values().forEach(each -> characters(each, found));
  }

  private void occurrences(Series series, Collection<Hint> found) {
    List<ILeafNode> header =
        Written.words(Written.node(series)).stream()
            .takeWhile(word -> !word.getText().equals("{"))
            .toList();
    int count = Recurrences.of(series).size();
    add(HintKind.OCCURRENCES, header.getLast(), phrases.get("occurrences", count), null, found);
  }

  /** The least room a text has, and in the tooltip its length on each channel. */
  private void characters(List<TextCount> counts, Collection<Hint> found) {
    TextCount least = counts.stream().min(Comparator.comparingInt(TextCount::left)).orElseThrow();
    String key = least.left() < 0 ? "too-many" : "left";
    // Thousands of texts may be in sight of a client that asks for all: no number formats here.
    String label =
        phrases.get(key, String.valueOf(Math.abs(least.left())), least.channel().getName());
    String all = counts.stream().map(ElementHints::length).collect(Collectors.joining(" · "));
    add(HintKind.CHARACTERS, Written.node(least.text()), label, all, found);
  }

  private static String length(TextCount count) {
    return count.channel().getName() + " " + count.length() + "/" + count.limit().getMax();
  }

  private static void add(
      HintKind kind, INode behind, String label, String explanation, Collection<Hint> found) {
    if (behind != null) {
      found.add(new Hint(kind, behind.getEndOffset(), label, explanation));
    }
  }
}
