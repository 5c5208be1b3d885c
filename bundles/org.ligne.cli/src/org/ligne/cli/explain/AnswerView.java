package org.ligne.cli.explain;

import java.time.ZonedDateTime;
import java.util.List;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Option;
import org.ligne.planning.problem.Entry;

/** Says what a moment means for an entry: allowed at what cost, or barred by what. */
final class AnswerView {
  private final Page page;
  private final Subject subject;

  AnswerView(Page page, Subject subject) {
    this.page = page;
    this.subject = subject;
  }

  void show(Answer answer) {
    switch (answer) {
      case Answer.AtSlot slot when slot.here() -> here(slot);
      case Answer.AtSlot slot -> slot(slot.alternative());
      case Answer.Between between -> between(between);
      case Answer.Outside outside -> outside(outside);
    }
    if (subject.entry().isPinned() && !subject.entry().isKept()) {
      page.line(page.words().text("explain.fixed", subject.entry().wish().text()));
    }
  }

  private String moment(ZonedDateTime at) {
    return page.figures().moment(at, subject.zone());
  }

  private void here(Answer.AtSlot slot) {
    page.title("explain.at.here", moment(slot.asked()));
    new Worth(page).gains(subject.explanation());
  }

  private void slot(Alternative alternative) {
    Option option = alternative.option();
    if (option.isFree()) {
      free(alternative);
    } else {
      page.title("explain.at.barred", moment(option.at()));
      new Quotes(page).bars(option.bars(), this::time);
    }
  }

  private void free(Alternative alternative) {
    Option option = alternative.option();
    boolean placed = subject.explanation().placed().isPresent();
    String change = page.figures().change(option.change());
    page.title(placed ? "explain.at.free" : "explain.at.worth", moment(option.at()), change);
    new Worth(page).differences(alternative);
  }

  private void between(Answer.Between between) {
    page.title("explain.at.between", moment(between.asked()));
    new Elsewhere(page, subject).slots(between.nearest());
  }

  private void outside(Answer.Outside outside) {
    page.title(
        "explain.at.outside",
        moment(outside.asked()),
        moment(outside.first()),
        moment(outside.last()));
    new Quotes(page).bars(List.of(outside.bar()), this::time);
  }

  private String time(Entry other) {
    return subject.plan().placed().stream()
        .filter(it -> it.entry() == other)
        .map(it -> moment(it.at()))
        .findFirst()
        .orElse("");
  }
}
