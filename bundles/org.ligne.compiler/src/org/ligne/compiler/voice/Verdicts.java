package org.ligne.compiler.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ligne.voice.check.Checker;
import org.ligne.voice.check.Finding;
import org.ligne.voice.check.Post;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.spelling.Dictionaries;

/**
 * What rules say of texts, kept: a text is judged again only when it or the rules changed. Old
 * answers are forgotten first. May be used by several threads.
 */
final class Verdicts {
  private static final int SETS = 16;
  private static final int TEXTS = 20_000;

  private final Map<Voice, Checker> sets = recent(SETS);
  private final Map<Question, List<Finding>> answers = recent(TEXTS);
  private final BiFunction<Checker, Post, List<Finding>> judge;

  /** Verdicts by the rules' own engine. */
  Verdicts() {
    this(Checker::check);
  }

  /**
   * Verdicts by a judge.
   *
   * @param judge asked once for a text, as long as neither it nor the rules change
   */
  Verdicts(BiFunction<Checker, Post, List<Finding>> judge) {
    this.judge = judge;
  }

  private record Voice(List<Rule> rules, Vocabulary words) {}

  private record Question(Checker rules, Utterance said) {}

  /** The breaches of some texts that go out together. */
  List<Finding> on(List<Rule> rules, Vocabulary words, Utterance said) {
    Question question = new Question(checker(new Voice(rules, words)), said);
    synchronized (answers) {
      List<Finding> known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    List<Finding> found = judge.apply(question.rules(), said.post());
    synchronized (answers) {
      answers.put(question, found);
    }
    return found;
  }

  private Checker checker(Voice voice) {
    synchronized (sets) {
      return sets.computeIfAbsent(
          voice, any -> Checker.of(voice.rules(), voice.words(), Dictionaries.NONE));
    }
  }

  private static <K, V> Map<K, V> recent(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
