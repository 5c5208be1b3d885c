package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds words after words, in one sentence. Parts of speech are not known here. */
final class SequenceDetector implements Detector {
  private static final TextPattern TOKEN =
      TextPattern.known("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|[^\\p{L}\\p{N}\\s]");

  private final List<Step> steps;
  private final Exceptions exceptions;

  /** A step that can be looked for. */
  private record Step(Optional<TextPattern> pattern, boolean negate, int skip) {
    boolean admits(String token) {
      return pattern.isEmpty() || pattern.get().isIn(Haystack.of(token)) != negate;
    }
  }

  private SequenceDetector(List<Step> steps, Exceptions exceptions) {
    this.steps = steps;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Sequence kind, Exceptions exceptions, Kit kit) {
    if (kind.steps().stream().anyMatch(step -> !step.tag().isEmpty())) {
      kit.fault("tokens", Fault.Code.PART_OF_SPEECH);
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (Kind.Step step : kind.steps()) {
      Optional<TextPattern> pattern =
          step.pattern().isEmpty()
              ? Optional.empty()
              : kit.pattern("tokens", step.pattern(), kind.ignoreCase());
      if (pattern.isEmpty() && !step.pattern().isEmpty()) {
        return Optional.empty();
      }
      steps.add(new Step(pattern, step.negate(), step.skip()));
    }
    if (steps.stream().noneMatch(step -> step.pattern().isPresent() && !step.negate())) {
      kit.fault("tokens", Fault.Code.NO_ANCHOR);
      return Optional.empty();
    }
    return Optional.of(new SequenceDetector(steps, exceptions));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        for (Span sentence : field.text().sentences()) {
          if (passage.span().contains(sentence)) {
            detect(field, passage, passage.inside(sentence), out);
          }
        }
      }
    }
  }

  private void detect(Field field, Passage passage, Span sentence, Consumer<Hit> out) {
    String text = sentence.in(passage.content());
    List<Span> tokens = TOKEN.all(Haystack.of(text)).stream().map(Match::span).toList();
    Set<Long> failed = new HashSet<>();
    for (int start = 0; start < tokens.size(); start++) {
      int end = end(text, tokens, start, 0, failed);
      if (end > start) {
        Span found = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
        Span inPassage = found.moved(sentence.start());
        if (!exceptions.exempt(passage, inPassage)) {
          Span whole = inPassage.moved(passage.span().start());
          out.accept(new Hit(field, whole, "sequence", found.in(text)));
        }
        start = end - 1;
      }
    }
  }

  /** The index behind the last token of what the steps from one on find there; -1 if nothing. */
  private int end(String text, List<Span> tokens, int at, int step, Set<Long> failed) {
    if (step == steps.size()) {
      return at;
    }
    // What failed once fails again: so that steps that skip do not multiply.
    long state = (long) at * steps.size() + step;
    if (failed.contains(state)) {
      return -1;
    }
    Step wanted = steps.get(step);
    int most = step == 0 ? 0 : wanted.skip();
    for (int skipped = 0; skipped <= most && at + skipped < tokens.size(); skipped++) {
      if (wanted.admits(tokens.get(at + skipped).in(text))) {
        // What must not follow is no part of what is found.
        boolean closing = wanted.negate() && step == steps.size() - 1;
        int end = closing ? at : end(text, tokens, at + skipped + 1, step + 1, failed);
        if (end >= 0) {
          return end;
        }
      }
    }
    boolean absent = wanted.negate() && at >= tokens.size() && step == steps.size() - 1;
    if (!absent) {
      failed.add(state);
    }
    return absent ? at : -1;
  }
}
