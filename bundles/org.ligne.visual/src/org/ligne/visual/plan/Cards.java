package org.ligne.visual.plan;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.line.Channel;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.ReasonKind;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.visual.words.Phrases;

/** Makes cards of what stands in schedules. */
final class Cards {
  private final Lookup lookup;
  private final Findings findings;
  private final Places places;
  private final Phrases phrases;
  private final Sayings sayings;
  private final Set<String> used = new LinkedHashSet<>();

  Cards(Lookup lookup, Findings findings, Places places, Locale language) {
    this.lookup = lookup;
    this.findings = findings;
    this.places = places;
    this.phrases = Phrases.beside(Cards.class, language);
    this.sayings = new Sayings(phrases);
  }

  /** The channels of the cards made so far, as line and name. */
  Set<String> used() {
    return used;
  }

  Card of(Item item, Schedule schedule) {
    used.add(schedule.getLine() + "." + item.getChannel());
    Entry entry = item instanceof Entry placed ? placed : null;
    return new Card(
        item.getId(),
        topic(item, entry, schedule.getLine()),
        outlet(item, entry, schedule),
        entry == null ? null : entry.getAt().withZoneSameInstant(schedule.getZone()),
        entry == null ? unplaced(item) : placed(entry, schedule.getLine()),
        places.of(item.getPlace()));
  }

  private Topic topic(Item item, Entry entry, String line) {
    return new Topic(
        item.getCampaign(),
        item.getPost(),
        Objects.requireNonNullElse(item.getLabel(), item.getPost()),
        item.getOccurrence() == null ? 0 : item.getOccurrence(),
        lookup.theme(line, item.getPillar()),
        Objects.requireNonNullElse(item.getPhase(), ""),
        lookup.person(line, item.getOwner()),
        entry == null ? "" : sayings.text(entry),
        entry == null ? List.of() : sayings.further(entry));
  }

  private Outlet outlet(Item item, Entry entry, Schedule schedule) {
    Channel channel = lookup.channel(schedule.getLine(), item.getChannel()).orElse(null);
    PoemClass poem = entry == null ? PoemClass.OWNED : entry.getPoem();
    return new Outlet(
        item.getChannel(),
        channel == null ? item.getChannel() : Lookup.label(channel),
        item.getPlatform(),
        Objects.requireNonNullElse(item.getFormat(), ""),
        channel == null ? poem : channel.getPoem(),
        zone(channel, schedule));
  }

  private static ZoneId zone(Channel channel, Schedule schedule) {
    return channel == null || channel.getZone() == null ? schedule.getZone() : channel.getZone();
  }

  private State placed(Entry entry, String line) {
    String origin = entry.getCampaign() + "/" + entry.getPost();
    boolean kept = entry.getReasons().stream().anyMatch(each -> each.getKind() == ReasonKind.KEPT);
    return new State(
        entry.getApproval(),
        signatures(entry, line),
        entry.isFixed(),
        kept,
        false,
        entry.getScore(),
        findings.worst(origin),
        findings.messages(origin),
        "");
  }

  private String signatures(Entry entry, String line) {
    return switch (entry.getApproval()) {
      case APPROVED ->
          phrases.say(
              "approved",
              entry.getApprovedBy().stream()
                  .map(name -> lookup.person(line, name))
                  .collect(Collectors.joining(", ")));
      case MISSING ->
          phrases.say(
              "awaiting",
              entry.getAwaiting().stream()
                  .map(role -> phrases.say("role." + role.getLiteral()))
                  .collect(Collectors.joining(", ")));
      case NOT_NEEDED -> "";
    };
  }

  private State unplaced(Item item) {
    String origin = item.getCampaign() + "/" + item.getPost();
    String english = item instanceof Unscheduled left ? left.getExplanation() : "";
    return new State(
        ApprovalState.NOT_NEEDED,
        "",
        item instanceof Unscheduled left && left.isFixed(),
        false,
        false,
        0,
        findings.worst(origin),
        findings.messages(origin),
        findings.reason(item.getId()).orElse(english));
  }
}
