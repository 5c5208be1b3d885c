package org.ligne.visual.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ligne.model.platform.TextField;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;
import org.ligne.visual.words.Phrases;

/** What an entry says, each text shortened to one line, in the main language of its channel. */
final class Sayings {
  private static final int TEXT = 160;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Phrases phrases;

  Sayings(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Its text, of a thread that of its first post; empty if it has none. */
  String text(Entry entry) {
    return first(entry, TextField.TEXT).map(EntryText::getValue).map(Sayings::shortened).orElse("");
  }

  /** What follows the text: the further posts of a thread, its poll, its first comment. */
  List<String> further(Entry entry) {
    List<String> lines = new ArrayList<>();
    first(entry, TextField.TEXT).ifPresent(text -> thread(text.getParts(), lines));
    entry.getPolls().stream()
        .filter(each -> each.getQuestion() != null)
        .findFirst()
        .ifPresent(poll -> lines.add(poll(poll)));
    first(entry, TextField.COMMENT)
        .map(EntryText::getValue)
        .ifPresent(comment -> lines.add(phrases.say("comment", shortened(comment))));
    return lines;
  }

  private static Optional<EntryText> first(Entry entry, TextField field) {
    return entry.getTexts().stream()
        .filter(each -> each.getField() == field && each.getValue() != null)
        .findFirst();
  }

  private void thread(List<String> parts, List<String> lines) {
    int count = parts.size() + 1;
    for (int i = 0; i < parts.size(); i++) {
      lines.add(phrases.say("thread.part", i + 2, count, shortened(parts.get(i))));
    }
  }

  private String poll(EntryPoll poll) {
    return phrases.say(
        "poll", shortened(poll.getQuestion()), shortened(String.join(" · ", poll.getOptions())));
  }

  private static String shortened(String text) {
    String line = SPACE.matcher(text.strip()).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= TEXT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, TEXT)).strip() + "…";
  }
}
