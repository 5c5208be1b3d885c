package org.ligne.visual.preview;

import java.util.Comparator;
import java.util.Optional;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.TextCounter;
import org.ligne.visual.draw.Ink;

/** How long the texts of a post are, and which of them its network has no room for at all. */
final class Counts {
  private final Draft draft;
  private final Wording wording;
  private final Sheet sheet;
  private final Rows rows;

  Counts(Draft draft, Wording wording, Sheet sheet, Rows rows) {
    this.draft = draft;
    this.wording = wording;
    this.sheet = sheet;
    this.rows = rows;
  }

  void lay() {
    length(TextField.TITLE, wording.title());
    length(TextField.TEXT, wording.published());
    thread();
    unlimited();
    length(TextField.COMMENT, wording.comment());
    length(TextField.TAGS, wording.tags());
    length(TextField.QUESTION, wording.question().map(Question::words));
    answers();
    unseen(TextField.TITLE, wording.title());
    unseen(TextField.TEXT, wording.text());
    unseen(TextField.COMMENT, wording.comment());
    unseen(TextField.TAGS, wording.tags());
    refused(MediaKind.THREAD, !wording.parts().isEmpty());
    refused(MediaKind.POLL, wording.question().isPresent());
  }

  private void length(TextField field, Optional<String> text) {
    String label = sheet.say("field." + field.name());
    boolean first = field == TextField.TEXT && wording.count() > 1;
    String numbered = first ? sheet.say("numbered", label, 1, wording.count()) : label;
    text.ifPresent(each -> lengths("length/" + field.getLiteral(), numbered, field, each));
  }

  private void thread() {
    String label = sheet.say("field.TEXT");
    for (int i = 0; i < wording.parts().size(); i++) {
      String numbered = sheet.say("numbered", label, i + 2, wording.count());
      lengths("length/text/" + (i + 2), numbered, TextField.TEXT, wording.parts().get(i));
    }
  }

  /** Of the answers of a poll, the longest by the network's own count. */
  private void answers() {
    if (isRefused(MediaKind.POLL)) {
      return;
    }
    for (Rules.Length length : draft.rules().lengths(TextField.OPTION)) {
      TextCounter counter = Counters.of(length.counter());
      wording.question().stream()
          .flatMap(each -> each.answers().stream())
          .max(Comparator.comparingInt(counter::count))
          .ifPresent(
              longest ->
                  meter(
                      "length/option", sheet.say("field.OPTION"), length, counter.count(longest)));
    }
  }

  private void lengths(String id, String label, TextField field, String text) {
    boolean poll = field == TextField.QUESTION;
    if (draft.rules().missing().contains(field) || poll && isRefused(MediaKind.POLL)) {
      return;
    }
    for (Rules.Length length : draft.rules().lengths(field)) {
      meter(id, label, length, Counters.of(length.counter()).count(text));
    }
  }

  private void meter(String id, String label, Rules.Length length, int count) {
    int left = length.max() - count;
    String unit = sheet.say("unit." + length.counter().name());
    String figure = sheet.say("count", count, length.max());
    String rest = left < 0 ? sheet.say("count.over", -left) : sheet.say("count.left", left);
    String name = sheet.say("count.name", label, figure, unit, rest);
    rows.meter(
        new Rows.Meter(
            id + "/" + length.counter().name(),
            label,
            figure + " · " + rest,
            unit,
            (double) count / length.max(),
            name,
            new Vouching(sheet).of(length.evidence())));
  }

  /** Where nobody limits a text, its length is told all the same; of a thread, that of all. */
  private void unlimited() {
    if (wording.text().isPresent()
        && draft.rules().lengths(TextField.TEXT).isEmpty()
        && !draft.rules().missing().contains(TextField.TEXT)) {
      String all = wording.text().get() + String.join("", wording.parts());
      int count = all.codePointCount(0, all.length());
      rows.note("length/text", "letters", Ink.Role.MUTED, sheet.say("count.free", count), "", "");
    }
  }

  /** Texts that were written, but that the format has no room for. */
  private void unseen(TextField field, Optional<String> text) {
    if (text.isPresent() && draft.rules().missing().contains(field)) {
      note("unseen/" + field, "unseen." + field.name());
    }
  }

  private void refused(MediaKind kind, boolean written) {
    if (written && isRefused(kind)) {
      note("refused/" + kind, "refused." + kind.name());
    }
  }

  private boolean isRefused(MediaKind kind) {
    return draft.rules().refused().contains(kind);
  }

  private void note(String id, String key) {
    String sentence = sheet.say(key, draft.network().name(), draft.network().format());
    rows.note(id, "awaiting", Ink.Role.MUTED, sentence, "", "");
  }
}
