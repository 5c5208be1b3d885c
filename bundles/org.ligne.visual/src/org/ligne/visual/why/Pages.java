package org.ligne.visual.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.Related;
import org.ligne.compiler.Reported;
import org.ligne.model.diagnostic.Mention;
import org.ligne.planning.Placed;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Explanation;

/** Makes pages of what planning can explain. Any thread; it may take a moment. */
public final class Pages {
  private final Locale language;
  private final Function<Mention, Related> places;

  /**
   * Pages in a language.
   *
   * @param language English or French; anything else reads as English
   * @param places where something stands in the texts
   */
  public Pages(Locale language, Function<Mention, Related> places) {
    this.language = language;
    this.places = places;
  }

  /**
   * Why an entry is where it is, and what else it could have.
   *
   * @param conflicts what the compilation of its plan found to be impossible
   */
  public Page explanation(Subject subject, List<Reported> conflicts) {
    Telling telling = new Telling(language, places, subject);
    Explanation explanation = subject.explanation();
    List<Line> lines =
        explanation
            .placed()
            .map(it -> present(telling, it))
            .orElseGet(() -> missing(telling, conflict(subject, conflicts)));
    return new Page(
        subject.entry().id(),
        subject.title(),
        where(telling),
        clock(telling),
        explanation.placed().isPresent(),
        telling.place(),
        lines);
  }

  /** The conflict an entry has a part in, if it was found. */
  public static Optional<Reported> conflict(Subject subject, List<Reported> conflicts) {
    return conflicts.stream()
        .filter(
            each ->
                each.conflict().entries().stream()
                    .anyMatch(entry -> entry.id().equals(subject.entry().id())))
        .findFirst();
  }

  /** What a moment somebody asked about means for an entry. */
  public List<Line> answer(Subject subject, Answer answer) {
    return List.copyOf(new Answering(new Telling(language, places, subject)).of(answer));
  }

  private static String where(Telling telling) {
    Subject subject = telling.subject();
    String slot =
        subject
            .explanation()
            .placed()
            .map(it -> telling.say("slot", telling.moment(it.at()), subject.zone().getId()))
            .orElseGet(() -> telling.say("nowhere"));
    Stream<String> names =
        subject.publication().stream()
            .flatMap(it -> Stream.of(it.channel().getName(), it.campaign().getName()));
    return Stream.concat(Stream.of(slot), names).collect(Collectors.joining(" · "));
  }

  private static String clock(Telling telling) {
    Subject subject = telling.subject();
    return subject
        .explanation()
        .placed()
        .filter(any -> !subject.channelZone().equals(subject.zone()))
        .map(it -> telling.moment(it.at(), subject.channelZone()))
        .map(it -> telling.say("channel-clock", it, subject.channelZone().getId()))
        .orElse("");
  }

  private static List<Line> present(Telling telling, Placed placed) {
    Explanation explanation = telling.subject().explanation();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Title(telling.say("binds"), ""));
    lines.addAll(new Grounds(telling).reasons(placed.reasons()));
    lines.addAll(new Worth(telling).of(explanation));
    if (!explanation.entry().isKept()) {
      lines.addAll(new Elsewhere(telling).next(explanation));
    }
    return lines;
  }

  private static List<Line> missing(Telling telling, Optional<Reported> conflict) {
    Explanation explanation = telling.subject().explanation();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Title(telling.say("in-the-way"), ""));
    conflict.ifPresentOrElse(
        it -> {
          lines.add(new Line.Sentence(it.diagnostic().message(), Tone.BAD));
          it.diagnostic().related().stream()
              .map(place -> new Line.Cited("", Quote.of(place)))
              .forEach(lines::add);
        },
        () -> lines.addAll(new Grounds(telling).blockages(explanation.blockages())));
    lines.addAll(new Elsewhere(telling).nearest(explanation));
    return lines;
  }
}
