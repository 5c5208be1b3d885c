package org.ligne.visual.why;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligne.compiler.Related;
import org.ligne.model.diagnostic.Mention;
import org.ligne.planning.Placed;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Bar;
import org.ligne.planning.explain.Wording;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.translate.Mentions;
import org.ligne.visual.words.Dates;
import org.ligne.visual.words.Phrases;

/** Puts moments, points and statements into words. */
final class Telling {
  private static final String MINUS = "\u2212";

  private final Phrases phrases;
  private final Wording wording;
  private final Dates dates;
  private final Function<Mention, Related> places;
  private final Subject subject;
  private final Map<Entry, ZonedDateTime> times = new IdentityHashMap<>();

  Telling(Locale language, Function<Mention, Related> places, Subject subject) {
    phrases = Phrases.beside(Telling.class, language);
    wording = Wording.in(language);
    dates = new Dates(language);
    this.places = places;
    this.subject = subject;
    subject.plan().placed().forEach(this::note);
  }

  private void note(Placed placed) {
    times.put(placed.entry(), placed.at());
  }

  Subject subject() {
    return subject;
  }

  Wording wording() {
    return wording;
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** A number of points with its sign; none for nothing. */
  static String signed(long points) {
    return points == 0 ? "0" : (points < 0 ? MINUS : "+") + Math.abs(points);
  }

  /** A moment on the clock of the line. */
  String moment(ZonedDateTime at) {
    return moment(at, subject.zone());
  }

  String moment(ZonedDateTime at, ZoneId zone) {
    ZonedDateTime local = at.withZoneSameInstant(zone);
    String year = String.valueOf(local.getYear());
    return say("moment", dates.brief(local.toLocalDate()), year, Dates.hour(local));
  }

  /** What a move changes. */
  String change(long change) {
    return change == 0
        ? say("same")
        : say(change < 0 ? "worse" : "better", say("points", Math.abs(change)));
  }

  /** What differs, term by term. */
  String reasons(Alternative alternative) {
    return alternative.changes().stream()
        .map(it -> wording.of(it.term()) + " " + signed(it.change()))
        .collect(Collectors.joining(", "));
  }

  Quote quote(Bar bar) {
    return quote(bar.statement(), bar.others());
  }

  /** A statement with its place, and the entries that have a part in it. */
  Quote quote(Statement statement, List<Entry> others) {
    Optional<Mention> mention = Mentions.of(statement);
    String words = mention.map(Mention::text).orElseGet(() -> wording.of(statement));
    return new Quote(words, mention.map(places), others.stream().map(this::beside).toList());
  }

  private Quote.Beside beside(Entry other) {
    ZonedDateTime at = times.get(other);
    return new Quote.Beside(other.id(), at == null ? "" : moment(at));
  }

  /** Where the entry stands in the texts. */
  Optional<Related> place() {
    return subject.mention().map(places);
  }
}
