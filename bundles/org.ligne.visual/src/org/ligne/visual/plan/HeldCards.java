package org.ligne.visual.plan;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.query.Contents;
import org.ligne.model.query.EntryIds;
import org.ligne.model.query.Held;
import org.ligne.model.schedule.ApprovalState;

/** Makes cards of what the texts hold back: no schedule knows of it. */
final class HeldCards {
  private final Lookup lookup;
  private final Findings findings;
  private final Places places;
  private final Set<String> used = new LinkedHashSet<>();

  HeldCards(Lookup lookup, Findings findings, Places places) {
    this.lookup = lookup;
    this.findings = findings;
    this.places = places;
  }

  /** The channels of the cards made so far, as line and name. */
  Set<String> used() {
    return used;
  }

  /** The cards of what a post or series holds back: of each channel, or of a series as a whole. */
  List<Card> of(Content content) {
    List<Placement> placements = Held.placements(content);
    if (Held.isWhole(content)) {
      return placements.isEmpty() ? List.of() : List.of(card(content, placements));
    }
    return placements.stream().map(each -> card(content, List.of(each))).toList();
  }

  private Card card(Content content, List<Placement> placements) {
    Placement first = placements.getFirst();
    String line = Contents.line(content).getName();
    placements.forEach(each -> used.add(line + "." + each.getChannel().getName()));
    String id = Held.isWhole(content) ? Held.id(content) : EntryIds.of(first);
    return new Card(
        id, topic(content, line), outlet(placements), null, state(first), places.of(content));
  }

  private Topic topic(Content content, String line) {
    String pillar = Lookup.isKnown(content.getPillar()) ? content.getPillar().getName() : null;
    String owner = Lookup.isKnown(content.getOwner()) ? content.getOwner().getName() : null;
    return new Topic(
        Contents.campaign(content).getName(),
        content.getName(),
        Lookup.label(content),
        0,
        lookup.theme(line, pillar),
        Lookup.isKnown(content.getPhase()) ? content.getPhase().getName() : "",
        lookup.person(line, owner),
        "",
        List.of());
  }

  /** Of several channels the first, which is called like all of them. */
  private static Outlet outlet(List<Placement> placements) {
    Outlet first = outlet(placements.getFirst());
    String labels =
        placements.stream()
            .map(each -> outlet(each).label())
            .distinct()
            .collect(Collectors.joining(", "));
    return placements.size() == 1
        ? first
        : new Outlet(first.name(), labels, first.platform(), "", first.poem(), first.zone());
  }

  private static Outlet outlet(Placement placement) {
    Channel channel = placement.getChannel();
    Format format = Contents.format(placement);
    return new Outlet(
        channel.getName(),
        Lookup.label(channel),
        Lookup.isKnown(channel.getPlatform()) ? channel.getPlatform().getName() : "",
        format == null ? "" : format.getName(),
        channel.getPoem(),
        Stream.of(channel.getZone(), Contents.line(placement).getZone())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(ZoneOffset.UTC));
  }

  private State state(Placement placement) {
    Content content = Contents.content(placement);
    String origin = Held.id(content);
    boolean fixed =
        placement.getAt() != null || content instanceof Post post && post.getAt() != null;
    return new State(
        ApprovalState.NOT_NEEDED,
        "",
        fixed,
        false,
        true,
        0,
        findings.worst(origin),
        findings.messages(origin),
        "");
  }
}
