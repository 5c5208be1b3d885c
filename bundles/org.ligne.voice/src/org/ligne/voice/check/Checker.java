package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.grammar.GrammarCheckers;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.spelling.Dictionaries;

/**
 * Rules at work. Made once, used for any number of posts. Never changes; may be used by any thread.
 */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::piece).thenComparing(Finding::span);

  private final List<RunningRule> rules;
  private final List<Fault> faults;

  private Checker(List<RunningRule> rules, List<Fault> faults) {
    this.rules = List.copyOf(rules);
    this.faults = List.copyOf(faults);
  }

  /**
   * Sets rules to work. What is wrong with one is a fault and leaves the others in force; a pattern
   * that is refused leaves the rule's other patterns in force.
   *
   * @param vocabulary the words of the house, which are enforced too
   * @param dictionaries where spelling rules look words up
   * @param grammar who knows grammar; asked for only if a rule is of that kind
   */
  public static Checker of(
      List<Rule> rules,
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      Supplier<Optional<GrammarChecker>> grammar) {
    List<RunningRule> running = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Stream.concat(rules.stream(), VocabularyRules.of(vocabulary).stream())
        .forEach(
            rule -> {
              Kit kit = new Kit(rule.name(), dictionaries, grammar);
              running.addAll(RunningRule.of(rule, vocabulary, kit).stream().toList());
              faults.addAll(kit.faults());
            });
    return new Checker(running, faults);
  }

  /** Sets rules to work, with the checker of grammar that is installed, if there is one. */
  public static Checker of(List<Rule> rules, Vocabulary vocabulary, Dictionaries dictionaries) {
    return of(rules, vocabulary, dictionaries, GrammarCheckers::installed);
  }

  /** Sets rules to work, without words of a house and without dictionaries. */
  public static Checker of(List<Rule> rules) {
    return of(rules, Vocabulary.NONE, Dictionaries.NONE);
  }

  /** What is wrong with the rules, in their order. */
  public List<Fault> faults() {
    return faults;
  }

  /** The breaches of a post, by text and place; those at one place by the order of the rules. */
  public List<Finding> check(Post post) {
    List<Views> views = new ArrayList<>();
    for (int piece = 0; piece < post.pieces().size(); piece++) {
      views.add(new Views(piece, post.pieces().get(piece).text()));
    }
    List<Finding> found = new ArrayList<>();
    for (RunningRule rule : rules) {
      found.addAll(rule.check(post, views));
    }
    found.sort(BY_PLACE);
    return List.copyOf(found);
  }
}
