package org.ligne.ui.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;

/** What the Properties view says about a row. */
final class RowFacts {
  private RowFacts() {}

  static Map<String, String> of(Row row) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Messages.post, row.post());
    facts.put(Messages.campaign, row.item().getCampaign());
    row.entry().ifPresent(entry -> moment(entry, facts));
    facts.put(Messages.channel, row.item().getChannel());
    facts.put(Messages.platform, row.item().getPlatform());
    facts.put(Messages.format, row.item().getFormat());
    facts.put(Messages.pillar, row.item().getPillar());
    facts.put(Messages.phase, row.item().getPhase());
    facts.put(Messages.owner, row.item().getOwner());
    facts.put(Messages.state, States.text(row));
    facts.put(Messages.reason, row.reason());
    row.entry().ifPresent(entry -> content(entry, facts));
    facts.put(Messages.statements, statements(row));
    facts.values().removeIf(value -> Objects.requireNonNullElse(value, "").isBlank());
    return facts;
  }

  private static void moment(Entry entry, Map<String, String> facts) {
    facts.put(Messages.date, Days.day(entry.getAt()));
    facts.put(Messages.time, Days.hour(entry.getAt()) + " (" + Days.zone(entry.getAt()) + ")");
  }

  private static void content(Entry entry, Map<String, String> facts) {
    facts.put(Messages.account, entry.getAccount());
    entry.getTexts().forEach(text -> text(text, facts));
    for (EntryPoll poll : entry.getPolls()) {
      String answers = String.join(" / ", poll.getOptions());
      facts.put(Messages.poll + " " + poll.getLanguage(), poll.getQuestion() + " " + answers);
    }
    facts.put(Messages.link, entry.getTrackedLink());
  }

  private static void text(EntryText text, Map<String, String> facts) {
    String name = field(text.getField()) + " " + text.getLanguage();
    facts.put(name, text.getValue());
    for (int i = 0; i < text.getParts().size(); i++) {
      facts.put(name + " " + (i + 2), text.getParts().get(i));
    }
  }

  private static String field(TextField field) {
    return switch (field) {
      case TITLE -> Messages.title;
      case COMMENT -> Messages.comment;
      case TAGS -> Messages.tags;
      default -> Messages.text;
    };
  }

  private static String statements(Row row) {
    return String.join("; ", Statements.own(row.item()));
  }
}
