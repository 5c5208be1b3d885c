package org.ligne.exchange.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.exchange.Selection;
import org.ligne.exchange.Wording;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryCaptions;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;

/** What people read in a calendar, in their language; the post's own texts stay as they are. */
final class EventTexts {
  private final Wording words;

  EventTexts(Locale language) {
    this.words = Wording.of(EventTexts.class, "texts", language);
  }

  String summary(Entry entry) {
    String title = Objects.requireNonNullElse(entry.getLabel(), entry.getPost());
    String named =
        entry.getOccurrence() == null
            ? words.text("summary", entry.getChannel(), title)
            : words.text("summary.occurrence", entry.getChannel(), title, number(entry));
    return PlainText.line(isOpen(entry) ? words.text("summary.open", named) : named);
  }

  String description(Entry entry) {
    List<String> parts = new ArrayList<>();
    if (isOpen(entry)) {
      parts.add(words.text("open", Selection.awaited(entry)));
    }
    entry.getTexts().forEach(text -> parts.addAll(labelled(text)));
    entry.getPolls().forEach(poll -> parts.add(asked(poll)));
    String facts = facts(entry).collect(Collectors.joining("\n"));
    if (!facts.isEmpty()) {
      parts.add(facts);
    }
    return PlainText.lines(String.join("\n\n", parts)).strip();
  }

  /** A text under its label; each post of a thread under one of its own. */
  private List<String> labelled(EntryText text) {
    String label = words.text(text.getField().getLiteral(), text.getLanguage());
    int count = 1 + text.getParts().size();
    if (count == 1) {
      return List.of(label + "\n" + text.getValue());
    }
    List<String> parts = new ArrayList<>();
    parts.add(words.text("part", label, 1, count) + "\n" + text.getValue());
    for (String part : text.getParts()) {
      parts.add(words.text("part", label, parts.size() + 1, count) + "\n" + part);
    }
    return parts;
  }

  private String asked(EntryPoll poll) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("poll", poll.getLanguage()));
    lines.add(poll.getQuestion());
    poll.getOptions().forEach(option -> lines.add(words.text("option", option)));
    if (poll.getLasts() != null) {
      lines.add(words.text("lasts", poll.getLasts()));
    }
    return String.join("\n", lines);
  }

  private Stream<String> facts(Entry entry) {
    List<String> facts = new ArrayList<>();
    fact(facts, "link", link(entry));
    entry.getMedia().forEach(medium -> media(facts, medium));
    fact(facts, "format", entry.getFormat());
    fact(facts, "phase", entry.getPhase());
    fact(facts, "pillar", entry.getPillar());
    fact(facts, "owner", entry.getOwner());
    fact(facts, "approved", blankToNull(String.join(", ", entry.getApprovedBy())));
    return facts.stream();
  }

  private void media(List<String> facts, EntryMedia medium) {
    fact(facts, "media", medium.getPath());
    for (EntryText alt : medium.getAlts()) {
      facts.add(words.text("alt", alt.getLanguage(), alt.getValue()));
    }
    for (EntryCaptions file : medium.getCaptions()) {
      int said = file.getLanguage() == null ? 0 : 1;
      facts.add(words.text("captions", said, file.getLanguage(), file.getPath()));
    }
  }

  private void fact(List<String> facts, String key, String value) {
    if (value != null) {
      facts.add(words.text(key, value));
    }
  }

  /** The tracked link where there is one; null for no link. */
  static String link(Entry entry) {
    return entry.getTrackedLink() == null ? entry.getLink() : entry.getTrackedLink();
  }

  static List<String> categories(Entry entry) {
    return Stream.of(entry.getCampaign(), entry.getPhase(), entry.getPillar(), entry.getChannel())
        .filter(Objects::nonNull)
        .map(PlainText::line)
        .distinct()
        .toList();
  }

  private static boolean isOpen(Entry entry) {
    return entry.getApproval() == ApprovalState.MISSING;
  }

  private static String number(Entry entry) {
    return entry.getOccurrence().toString();
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
