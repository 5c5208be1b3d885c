package org.ligne.visual.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ligne.model.line.PoemClass;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Note;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Says in words what a calendar shows, for people who hear it and for pointers that rest on it. */
public final class Telling {
  private final Plan plan;
  private final Phrases phrases;
  private final Dates dates;

  /** The words for a plan, in its language. */
  public Telling(Plan plan) {
    this.plan = plan;
    this.phrases = Phrases.beside(Telling.class, plan.language());
    this.dates = new Dates(plan.language());
  }

  /** The days of its language. */
  public Dates dates() {
    return dates;
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** An entry, with or without a place. */
  public Element card(Card card, Box box) {
    return new Element(card.id(), kind(card), box, called(card), tip(card));
  }

  private static Element.Kind kind(Card card) {
    if (card.state().held()) {
      return Element.Kind.HELD;
    }
    return card.isPlaced() ? Element.Kind.ENTRY : Element.Kind.UNPLACED;
  }

  private String called(Card card) {
    String heading = card.topic().heading();
    String channel = card.outlet().label();
    return switch (kind(card)) {
      case HELD -> say("tray.held.name", heading, channel);
      case UNPLACED -> say("tray.name", heading, channel, card.state().reason());
      default -> name(card);
    };
  }

  private String name(Card card) {
    ZonedDateTime at = card.at(plan.zone());
    String heading = card.topic().heading();
    List<String> parts = new ArrayList<>();
    parts.add(
        say(
            "card.name",
            dates.brief(at.toLocalDate()),
            Dates.hour(at),
            card.outlet().label(),
            heading));
    add(parts, card.topic().theme().label());
    add(parts, card.state().signatures());
    parts.addAll(marks(card));
    return String.join(", ", parts);
  }

  private List<String> marks(Card card) {
    List<String> parts = new ArrayList<>();
    card.state()
        .problem()
        .ifPresent(each -> parts.add(say("problem." + each.name().toLowerCase(Locale.ROOT))));
    if (card.state().held()) {
      parts.add(say("card.held"));
    } else if (card.state().kept()) {
      parts.add(say("card.kept"));
    } else if (card.state().fixed() && card.isPlaced()) {
      parts.add(say("card.fixed"));
    }
    if (card.outlet().poem() == PoemClass.PAID) {
      parts.add(say("card.paid"));
    }
    return parts;
  }

  private String tip(Card card) {
    List<String> lines = new ArrayList<>();
    lines.add(card.topic().heading());
    if (card.isPlaced()) {
      times(card, lines);
    }
    String format = card.outlet().format().isEmpty() ? "" : " · " + card.outlet().format();
    lines.add(card.outlet().label() + " · " + card.outlet().platform() + format);
    fact(lines, "card.theme", card.topic().theme().label());
    fact(lines, "card.campaign", card.topic().campaign());
    fact(lines, "card.owner", card.topic().owner());
    add(lines, card.state().signatures());
    lines.addAll(marks(card));
    if (card.state().score() > 0) {
      lines.add(say("card.score", card.state().score()));
    }
    add(lines, card.topic().text());
    lines.addAll(card.topic().further());
    lines.addAll(card.state().messages());
    add(lines, card.state().reason());
    return String.join("\n", lines);
  }

  private void times(Card card, List<String> lines) {
    ZonedDateTime at = card.at(plan.zone());
    String day = dates.inFull(at.toLocalDate());
    lines.add(day + ", " + Dates.hour(at) + " (" + plan.zone() + ", " + Dates.offset(at) + ")");
    ZonedDateTime there = card.at(card.outlet().zone());
    if (!there.getOffset().equals(at.getOffset())) {
      String local = dates.brief(there.toLocalDate());
      lines.add(say("card.channel.time", local, Dates.hour(there), card.outlet().zone().getId()));
    }
  }

  private void fact(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(say(key, value));
    }
  }

  private static void add(List<String> lines, String value) {
    if (!value.isEmpty()) {
      lines.add(value);
    }
  }

  Element day(LocalDate day, int cards, List<Note> notes, Box box) {
    String full = dates.inFull(day);
    List<String> lines = new ArrayList<>();
    lines.add(say("day.tip", full, Dates.week(day)));
    notes.forEach(note -> lines.add(note(note)));
    String name = say("day.name", full, cards);
    String told = notes.stream().map(note -> ", " + note(note)).collect(Collectors.joining());
    return new Element(Ids.day(day), Element.Kind.DAY, box, name + told, String.join("\n", lines));
  }

  Element more(String id, LocalDate day, List<Card> hidden, Box box) {
    String name = say("more.name", hidden.size(), dates.inFull(day));
    String titles =
        hidden.stream()
            .map(card -> Dates.hour(card.at(plan.zone())) + "  " + card.topic().heading())
            .collect(Collectors.joining("\n"));
    return new Element(id, Element.Kind.MORE, box, name, titles);
  }

  Element ribbon(Ribbon ribbon, Box box) {
    String days = dates.span(ribbon.from(), ribbon.to());
    if (ribbon.stretch() == null) {
      int number = plan.notes().indexOf(ribbon.note());
      String name = note(ribbon.note()) + ", " + days;
      String id = Ids.note(number, ribbon.first());
      return new Element(id, Element.Kind.NOTE, box, name, name);
    }
    String key = ribbon.stretch().isPhase() ? "span.name" : "span.campaign";
    String name = say(key, ribbon.label(), days);
    String id = Ids.span(ribbon.stretch().id(), ribbon.first());
    return new Element(id, Element.Kind.SPAN, box, name, name);
  }

  Element note(Note note, LocalDate day, Box box) {
    String id = Ids.note(plan.notes().indexOf(note), day);
    return new Element(id, Element.Kind.NOTE, box, note(note), note(note));
  }

  /** When people are there, and where. */
  Element band(LocalDate day, int from, int to, int score, String channels, Box box) {
    String end = to == Clock.HALVES ? "24:00" : Dates.hour(Clock.time(to));
    String text = say("band", Dates.hour(Clock.time(from)), end, score, channels);
    String id = Ids.band(day, from, box);
    return new Element(id, Element.Kind.FIGURE, box, text, text);
  }

  /** A holiday, an event or a blackout in words. */
  public String note(Note note) {
    String text =
        switch (note.kind()) {
          case HOLIDAY -> say("note.holiday", note.label());
          case EVENT -> say("note.event", note.label());
          case BLACKOUT ->
              note.label().isEmpty()
                  ? say("note.blackout.plain")
                  : say("note.blackout", note.label());
        };
    if (!note.hours().isEmpty()) {
      text = say("note.hours", text, hours(note));
    }
    return note.channels().isEmpty()
        ? text
        : say("note.channels", text, String.join(", ", note.channels()));
  }

  private static String hours(Note note) {
    return note.hours().stream()
        .map(each -> Dates.hour(each.from()) + "–" + Dates.hour(each.to()))
        .collect(Collectors.joining(", "));
  }
}
