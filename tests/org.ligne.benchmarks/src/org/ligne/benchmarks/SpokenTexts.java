package org.ligne.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ligne.voice.check.Checker;
import org.ligne.voice.check.Post;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.grammar.GrammarCheckers;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.rule.View;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.spelling.Dictionaries;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/**
 * How many texts a second are held against rules of all kinds, and how long it takes to set rules
 * to work. Texts are French, have links, hashtags, emoji and accents as real posts have, and differ
 * from each other.
 */
final class SpokenTexts {
  private static final int TEXTS = 300;
  private static final int WITH_GRAMMAR = 60;
  private static final int RUNS = 5;
  private static final List<String> SENTENCES =
      List.of(
          "Le comptoir rouvre mardi avec douze thés d’été.",
          "Venez goûter l’infusion glacée à la menthe 🍵 !",
          "Nos artisans la préparent chaque matin, sans sucre ajouté.",
          "Prenez le temps de lire la carte : https://example.com/carte?page=2",
          "Merci à @maisonduthe pour cette journée.",
          "Chaque feuille est cueillie à la main, puis séchée à l’ombre.",
          "Qui vient avec vous ?",
          "Réservez avant le 12 juin.");

  private final PrintStream out;
  private final List<String> texts;

  SpokenTexts(PrintStream out) {
    this.out = out;
    SplittableRandom random = new SplittableRandom(42);
    texts = IntStream.range(0, TEXTS).mapToObj(each -> text(random, each)).toList();
  }

  private static String text(SplittableRandom random, int number) {
    String prose =
        IntStream.range(0, 5)
            .mapToObj(each -> SENTENCES.get(random.nextInt(SENTENCES.size())))
            .collect(Collectors.joining(" "));
    return prose + " Numéro " + number + ".\n\n#MaisonDuThe #ThéGlacé";
  }

  /** Prints the table. */
  void print() throws Exception {
    out.printf(
        Locale.ROOT,
        "Texts of %,.0f characters%n%n",
        texts.stream().mapToInt(String::length).average().orElseThrow());
    out.println(
        "| rules | set to work, first | set to work, warm | texts a second, first | warm |"
            + " a text |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    for (int rules : new int[] {5, 50, 500}) {
      row(String.valueOf(rules), rules(rules), TEXTS, Optional.empty());
    }
    Optional<GrammarChecker> grammar = GrammarCheckers.installed();
    if (grammar.isPresent()) {
      List<Rule> rules = new ArrayList<>(rules(50));
      rules.add(Rule.of("grammar", SocialKind.Grammar.MISTAKES));
      row("50 and LanguageTool", rules, WITH_GRAMMAR, grammar);
    }
    out.println();
  }

  private void row(String name, List<Rule> rules, int count, Optional<GrammarChecker> grammar)
      throws Exception {
    Checker[] made = new Checker[1];
    Figures.Work setting =
        () -> made[0] = Checker.of(rules, Vocabulary.NONE, Dictionaries.NONE, () -> grammar);
    Figures first = Figures.of(1, setting);
    Figures.Work checking = () -> check(made[0], count);
    Figures cold = Figures.of(1, checking);
    Figures again = Figures.of(RUNS, setting);
    Figures warm = Figures.of(RUNS, checking);
    out.printf(
        Locale.ROOT,
        "| %s | %,.0f ms | %,.0f ms | %,.0f | %,.0f | %.2f ms |%n",
        name,
        first.median(),
        again.median(),
        count * 1000 / cold.median(),
        count * 1000 / warm.median(),
        warm.median() / count);
  }

  /** Reading a text is part of it: that is done again whenever one changes. */
  private void check(Checker checker, int count) {
    if (!checker.faults().isEmpty()) {
      throw new IllegalStateException(checker.faults().toString());
    }
    for (String text : texts.subList(0, count)) {
      checker.check(Post.of(SocialText.of(text, Language.FRENCH)));
    }
  }

  /** Rules as lines have them: half of them about words, the rest of all other kinds. */
  private static List<Rule> rules(int count) {
    return IntStream.range(0, count).mapToObj(SpokenTexts::rule).toList();
  }

  private static Rule rule(int number) {
    String word = "mot" + number;
    Kind kind =
        switch (number % 10) {
          case 0, 1, 2 -> Kind.Existence.of(word, word + "s", "pas " + word);
          case 3, 4 -> new Kind.Substitution(Map.of(word, "autre"), true, false, true);
          case 5 -> new Kind.Conditional("\\b" + word + "\\b", "preuve", true);
          case 6 -> new Kind.Repetition(List.of("[^\\s]+"), 1, true, true);
          case 7 -> new Kind.Consistency(Map.of(word, word + "x"), true, false);
          case 8 -> new Kind.Readability(Set.of(Formula.KANDEL_MOLES), 40, true);
          default -> new Kind.Occurrence(".+", 0, 5, true);
        };
    Rule rule = Rule.of("rule" + number, kind);
    return kind instanceof Kind.Occurrence
        ? rule.with().scope(Scope.of(View.HASHTAGS)).build()
        : rule;
  }
}
