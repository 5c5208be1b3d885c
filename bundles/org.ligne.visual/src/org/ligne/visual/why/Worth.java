package org.ligne.visual.why;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Difference;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.explain.Gain;
import org.ligne.planning.explain.Term;

/** Lines about what a slot is worth, by term. */
final class Worth {
  private final Telling telling;

  Worth(Telling telling) {
    this.telling = telling;
  }

  List<Line> of(Explanation explanation) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Title(telling.say("worth"), telling.say("points", explanation.points())));
    explanation
        .placed()
        .filter(it -> it.score() > 0)
        .ifPresent(it -> lines.add(faint(telling.say("audience", it.score()))));
    if (explanation.gains().isEmpty()) {
      lines.add(faint(telling.say("worth.none")));
    }
    lines.addAll(meters(explanation.gains()));
    return lines;
  }

  private static Line faint(String words) {
    return new Line.Sentence(words, Tone.FAINT);
  }

  private List<Line> meters(List<Gain> gains) {
    Map<Term, List<Gain>> terms = new EnumMap<>(Term.class);
    gains.forEach(gain -> terms.computeIfAbsent(gain.term(), any -> new ArrayList<>()).add(gain));
    Scale scale = Scale.of(terms.values().stream().mapToLong(Worth::sum));
    List<Line> lines = new ArrayList<>();
    terms.forEach((term, each) -> lines.add(meter(term, each, scale)));
    return lines;
  }

  private static long sum(List<Gain> gains) {
    return gains.stream().mapToLong(Gain::points).sum();
  }

  private Line meter(Term term, List<Gain> gains, Scale scale) {
    List<Quote> quotes = gains.stream().map(gain -> quote(gain, gains.size() > 1)).toList();
    return new Line.Meter(telling.wording().of(term), sum(gains), scale, quotes);
  }

  /** Where several make one sum, each says its part. */
  private Quote quote(Gain gain, boolean amongOthers) {
    Quote plain = telling.quote(gain.statement(), gain.others());
    int weight = telling.subject().entry().weight();
    String words =
        gain.term() == Term.AUDIENCE && weight != 1
            ? telling.say("weight", plain.words(), weight)
            : plain.words();
    String part = amongOthers ? Telling.signed(gain.points()) + "  " : "";
    return new Quote(part + words, plain.place(), plain.beside());
  }

  /** What differs between two slots. */
  List<Line> changes(Alternative alternative) {
    List<Difference> changes = alternative.changes();
    Scale scale = Scale.of(changes.stream().mapToLong(Difference::change));
    return changes.stream()
        .<Line>map(
            it -> new Line.Meter(telling.wording().of(it.term()), it.change(), scale, List.of()))
        .toList();
  }
}
