package org.ligne.dsl.ide.snippet;

import java.util.List;

/** Events and blackouts. */
final class CalendarSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Event", "event", "event", CalendarSnippets::event),
          Snippet.of("Event", "event", "event.yearly", CalendarSnippets::yearly),
          Snippet.of("Blackout", "blackout", "blackout", CalendarSnippets::blackout),
          Snippet.of("Blackout", "blackout", "blackout.hours", CalendarSnippets::hours));

  private CalendarSnippets() {}

  private static void event(Draft draft, Site site) {
    draft.text("event ").quoted(site.word("text.event"));
    draft.text(" ").stop(site.period().first().toString()).rest();
  }

  private static void yearly(Draft draft, Site site) {
    draft.text("event ").quoted(site.word("text.event"));
    draft.text(" every year on ").stop("05-21").rest();
  }

  private static void blackout(Draft draft, Site site) {
    draft.text("blackout ").quoted(site.word("text.blackout"));
    draft.text(" ").stop(site.period().first().toString());
    draft.text(" to ").stop(site.period().first().plusDays(1).toString()).rest();
  }

  private static void hours(Draft draft, Site site) {
    draft.text("blackout ").quoted(site.word("text.blackout"));
    draft.text(" ").stop(site.period().first().toString());
    draft.text(" ").stop("20:00-21:00").rest();
  }
}
