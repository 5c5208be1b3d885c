package org.ligne.visual.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Plan;

/** A plan by days of its clock. */
final class Diary {
  private final Plan plan;
  private final ZonedDateTime now;
  private final Map<LocalDate, List<Card>> cards = new HashMap<>();
  private final Map<LocalDate, List<Note>> notes = new HashMap<>();

  Diary(Plan plan, Instant now) {
    this.plan = plan;
    this.now = now.atZone(plan.zone());
    for (Card card : plan.cards()) {
      LocalDate day = card.at(plan.zone()).toLocalDate();
      cards.computeIfAbsent(day, any -> new ArrayList<>()).add(card);
    }
    plan.notes().forEach(this::add);
  }

  private void add(Note note) {
    for (LocalDate day = note.from(); !day.isAfter(note.to()); day = day.plusDays(1)) {
      notes.computeIfAbsent(day, any -> new ArrayList<>()).add(note);
    }
  }

  Plan plan() {
    return plan;
  }

  ZoneId zone() {
    return plan.zone();
  }

  /** The moment on the clock of the plan. */
  ZonedDateTime now() {
    return now;
  }

  boolean isToday(LocalDate day) {
    return now.toLocalDate().equals(day);
  }

  /** The cards of a day, by instant. */
  List<Card> cards(LocalDate day) {
    return cards.getOrDefault(day, List.of());
  }

  /** What is special about a day. */
  List<Note> notes(LocalDate day) {
    return notes.getOrDefault(day, List.of());
  }

  /** What is special about a day alone: holidays, events and whole blackouts of one day. */
  List<Note> ownNotes(LocalDate day) {
    return notes(day).stream().filter(note -> note.from().equals(note.to())).toList();
  }

  /** When a card goes out on the clock of the plan. */
  ZonedDateTime at(Card card) {
    return card.at(plan.zone());
  }
}
