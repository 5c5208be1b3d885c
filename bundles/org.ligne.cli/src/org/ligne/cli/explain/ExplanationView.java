package org.ligne.cli.explain;

import java.time.ZoneId;
import java.util.Collection;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.planning.Placed;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.problem.Entry;

/** Explains entries to a person: where they are, what binds them, what it is worth, what else. */
public final class ExplanationView {
  private final Page page;

  /** A view on a console, in its language. */
  public ExplanationView(Console console, Sources sources) {
    page = new Page(console, sources);
  }

  /** Shows what there is to say about an entry, and about a moment if one was asked about. */
  public void show(Subject subject) {
    head(subject);
    if (subject.answer().isPresent()) {
      new AnswerView(page, subject).show(subject.answer().get());
    } else if (subject.explanation().placed().isPresent()) {
      present(subject, subject.explanation().placed().get());
    } else {
      missing(subject);
    }
    page.console().result("");
  }

  /** Says what a point is, once for all that was shown, if any of it counts in points. */
  public void explainPoints(Collection<Subject> shown) {
    if (shown.stream().anyMatch(Subject::countsPoints)) {
      page.console().result(page.palette().faint(page.sources().wording().point()));
    }
  }

  private void head(Subject subject) {
    Entry entry = subject.entry();
    String label = subject.publication().map(it -> it.content().getLabel()).orElse(null);
    String title = label == null ? entry.id() : label + " (" + entry.id() + ")";
    page.console().result(page.palette().strong(Printable.line(title)));
    String place = page.palette().faint(Printable.line(page.sources().shown(entry)));
    page.line((where(subject) + "  " + place).stripTrailing());
    subject
        .explanation()
        .placed()
        .filter(any -> !subject.channelZone().equals(subject.zone()))
        .ifPresent(it -> page.line(channelClock(it, subject.channelZone())));
  }

  private String where(Subject subject) {
    return subject
        .explanation()
        .placed()
        .map(it -> page.figures().moment(it.at(), subject.zone()) + " (" + subject.zone() + ")")
        .orElseGet(() -> page.palette().bad(page.words().text("explain.nowhere")));
  }

  private String channelClock(Placed placed, ZoneId zone) {
    String moment = page.figures().moment(placed.at(), zone);
    return page.words().text("explain.channel-clock", moment, zone);
  }

  private void present(Subject subject, Placed placed) {
    Explanation explanation = subject.explanation();
    page.title("explain.binds");
    new Quotes(page).reasons(placed.reasons());
    page.title("explain.worth");
    new Worth(page).gains(explanation);
    if (!subject.entry().isKept()) {
      elsewhere(subject, explanation);
    }
  }

  private void elsewhere(Subject subject, Explanation explanation) {
    Elsewhere elsewhere = new Elsewhere(page, subject);
    page.title(subject.entry().isPinned() ? "explain.next.fixed" : "explain.next");
    elsewhere.asGood(explanation.asGood());
    elsewhere.slots(explanation.next());
    if (explanation.next().isEmpty() && explanation.asGood().isEmpty()) {
      page.line("  " + page.words().text("explain.next.none"));
    }
  }

  private void missing(Subject subject) {
    page.title("explain.in-the-way");
    new Quotes(page).blockages(subject.explanation().blockages());
    page.title(subject.entry().isPinned() ? "explain.next.fixed" : "explain.nearest");
    new Elsewhere(page, subject).slots(subject.explanation().next());
  }
}
