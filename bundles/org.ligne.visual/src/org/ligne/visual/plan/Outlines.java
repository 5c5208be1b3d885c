package org.ligne.visual.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Phase;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** What campaigns say of days and of each other's posts, whatever the plan. */
final class Outlines {
  private final List<Campaign> campaigns;
  private final Places places;

  Outlines(List<Campaign> campaigns, Places places) {
    this.campaigns = campaigns;
    this.places = places;
  }

  /** From the first to the last day of all campaigns; null if there are none. */
  DateSpan days() {
    return campaigns.stream()
        .map(Contents::period)
        .reduce(
            (one, other) ->
                new DateSpan(
                    one.first().isBefore(other.first()) ? one.first() : other.first(),
                    one.last().isAfter(other.last()) ? one.last() : other.last()))
        .orElse(null);
  }

  List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    for (Campaign campaign : campaigns) {
      String name = campaign.getName();
      all.add(
          new Stretch(
              name,
              name,
              Lookup.label(campaign),
              campaign.getFrom(),
              campaign.getTo(),
              -1,
              places.of(campaign)));
      campaign.getPhases().stream()
          .filter(phase -> Contents.period(phase) != null)
          .forEach(phase -> all.add(stretch(campaign, phase)));
    }
    return all;
  }

  private Stretch stretch(Campaign campaign, Phase phase) {
    return new Stretch(
        campaign.getName() + "/" + phase.getName(),
        campaign.getName(),
        Lookup.label(phase),
        phase.getFrom(),
        phase.getTo(),
        campaign.getPhases().indexOf(phase),
        places.of(phase));
  }

  List<Boosted> boosts() {
    List<Boosted> all = new ArrayList<>();
    for (Campaign campaign : campaigns) {
      campaign.getBoosts().stream()
          .filter(Outlines::isWhole)
          .forEach(each -> all.add(boost(campaign, each)));
    }
    all.sort(Comparator.comparing(Boosted::from).thenComparing(Boosted::id));
    return all;
  }

  private static boolean isWhole(Boost boost) {
    return Lookup.isKnown(boost.getPost())
        && Lookup.isKnown(boost.getChannel())
        && Lookup.isKnown(boost.getChannel().getPlatform())
        && boost.getBudget() != null
        && boost.getFrom() != null
        && boost.getTo() != null;
  }

  private Boosted boost(Campaign campaign, Boost boost) {
    String post = boost.getPost().getName();
    int number = campaign.getBoosts().indexOf(boost) + 1;
    return new Boosted(
        campaign.getName() + "/" + post + "/" + boost.getChannel().getName() + "/boost" + number,
        campaign.getName(),
        post,
        Lookup.label(boost.getPost()),
        outlet(boost.getChannel(), campaign),
        boost.getBudget(),
        boost.getFrom(),
        boost.getTo(),
        Lookup.isKnown(boost.getAudience()) ? Lookup.label(boost.getAudience()) : "",
        places.of(boost));
  }

  private static Outlet outlet(Channel channel, Campaign campaign) {
    return new Outlet(
        channel.getName(),
        Lookup.label(channel),
        channel.getPlatform().getName(),
        "",
        channel.getPoem(),
        Objects.requireNonNullElse(channel.getZone(), campaign.getLine().getZone()));
  }

  List<Following> followings(List<Card> placed) {
    Map<String, List<String>> cards = new HashMap<>();
    placed.forEach(
        each ->
            cards.computeIfAbsent(each.topic().origin(), any -> new ArrayList<>()).add(each.id()));
    List<Following> all = new ArrayList<>();
    for (Campaign campaign : campaigns) {
      for (Content content : campaign.getContents()) {
        content.getOrder().stream()
            .filter(order -> Lookup.isKnown(order.getAfter()))
            .forEach(order -> all.add(following(campaign, content, order, cards)));
      }
    }
    return all;
  }

  private Following following(
      Campaign campaign, Content content, Order order, Map<String, List<String>> cards) {
    String prefix = campaign.getName() + "/";
    String leader = order.getAfter().getName();
    return new Following(
        campaign.getName(),
        leader,
        content.getName(),
        cards.getOrDefault(prefix + leader, List.of()),
        cards.getOrDefault(prefix + content.getName(), List.of()),
        order.getAtLeast() == null ? "" : order.getAtLeast().toString(),
        places.of(order));
  }
}
