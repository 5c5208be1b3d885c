package org.ligne.voice.french;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;
import org.ligne.voice.text.Word;

/** A word among its neighbours. */
final class Context {
  /** What follows a verb rather than a noun. */
  private static final Set<String> OBJECTS =
      WordLists.set(
          """
          la les l’ un une ton ta tes mon ma mes notre nos ce cet cette ces ça tout toute tous
          toutes nous moi toi leur ici bien vite donc aussi maintenant encore plutôt si quel
          quelle comme comment où qui que quelques chaque plus ses son sa leurs attention
          simplement
          """);

  /** Beginnings that are not a subject, so that a verb behind their comma has none. */
  private static final Set<String> OPENERS =
      WordLists.set(
          """
          pour ce cet cette en à avec dès avant après si quand alors allez dis psst hop chaque
          samedi dimanche lundi mardi mercredi jeudi vendredi aujourd’hui demain sans d’ au aux et
          puis ensuite enfin maintenant ici oui non bref allô hé hey coucou salut bonjour jusqu’
          pendant sur dans par entre toi comme mais ou viens s’ tu vous promis chut bonne pas
          parce lorsque lorsqu’ grâce envie besoin prêt prête attention d’abord eh tiens va plus
          """);

  private static final Set<String> CONJUNCTIONS =
      Set.of("et", "puis", "ou", "mais", "alors", "ensuite");

  private final SocialText text;
  private final List<Word> words;
  private final int index;

  Context(SocialText text, List<Word> words, int index) {
    this.text = text;
    this.words = words;
    this.index = index;
  }

  private Word self() {
    return words.get(index);
  }

  /** The word in small letters, with the curly apostrophe. */
  String word() {
    return plain(self());
  }

  private static String plain(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  Optional<Evidence> says(boolean vous, boolean verb) {
    return Optional.of(new Evidence(self().span(), vous, verb));
  }

  /** The word so many before it in the same sentence; empty if there is none. */
  String before(int count) {
    return neighbour(index - count);
  }

  String after(int count) {
    return neighbour(index + count);
  }

  private String neighbour(int other) {
    boolean there = other >= 0 && other < words.size() && isInSentenceOf(words.get(other).span());
    return there ? plain(words.get(other)) : "";
  }

  boolean isInSentenceOf(Span span) {
    return text.sentences().stream()
        .anyMatch(sentence -> sentence.contains(span) && sentence.contains(self().span()));
  }

  /** Whether nothing but blanks stands between it and the next word. */
  boolean isFollowed() {
    return !after(1).isEmpty()
        && text.text()
            .substring(self().span().end(), words.get(index + 1).span().start())
            .isBlank();
  }

  boolean isHyphenated() {
    return self().span().start() > 0 && isHyphen(text.text().charAt(self().span().start() - 1));
  }

  boolean isBeforeHyphen() {
    int end = self().span().end();
    return end < text.text().length() && isHyphen(text.text().charAt(end));
  }

  private static boolean isHyphen(char each) {
    return each == '-' || each == '\u2011' || each == '\u2010';
  }

  /** Whether it stands in an expression with hyphens, in any case. */
  boolean isPartOf(String expression) {
    String lower = text.text().toLowerCase(Locale.ROOT).replace('\u2011', '-');
    int length = expression.length();
    if (lower.length() != text.text().length()) {
      return false;
    }
    int first = Math.max(0, self().span().end() - length);
    for (int at = first; at <= self().span().start(); at++) {
      if (lower.startsWith(expression, at) && at + length >= self().span().end()) {
        return true;
      }
    }
    return false;
  }

  boolean isCapital() {
    return Character.isUpperCase(self().text().codePointAt(0));
  }

  boolean isAllCapitals() {
    return self().letters() > 2 && self().text().equals(self().text().toUpperCase(Locale.ROOT));
  }

  boolean isElided() {
    return index > 0
        && words.get(index - 1).text().matches(".*['’]")
        && words.get(index - 1).span().end() == self().span().start();
  }

  boolean followsConjunction() {
    return CONJUNCTIONS.contains(before(1));
  }

  /** Whether it follows {@code ne} or {@code n’} at the beginning: n’oublie pas. */
  boolean followsNegation() {
    boolean negated = before(1).equals("ne") || before(1).equals("n’");
    return negated && new Context(text, words, index - 1).startsClause();
  }

  /** Whether an object or the like follows; a date is none. */
  boolean hasObject() {
    if (!isFollowed()) {
      return false;
    }
    if (after(1).equals("le")) {
      return !after(2).isEmpty() && !Character.isDigit(after(2).charAt(0));
    }
    boolean infinitive = after(1).matches(".{2,}(?:er|ir|oir|dre|tre)");
    return OBJECTS.contains(after(1)) || infinitive;
  }

  /** Whether it begins a sentence, or what follows a sign after which a sentence can begin. */
  boolean startsClause() {
    Span sentence = sentence();
    int start = self().span().start();
    if (text.entities().stream().anyMatch(each -> isEmojiBefore(each, start))) {
      return true;
    }
    String before = text.text().substring(sentence.start(), start);
    String signs = before.strip();
    if (signs.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    char last = signs.charAt(signs.length() - 1);
    return ":;!?…(«→>–—.|•".indexOf(last) >= 0 || last == ',' && OPENERS.contains(opener(sentence));
  }

  private boolean isEmojiBefore(Entity entity, int start) {
    return entity.kind() == Entity.Kind.EMOJI
        && entity.span().end() <= start
        && text.text().substring(entity.span().end(), start).isBlank();
  }

  private Span sentence() {
    return text.sentences().stream()
        .filter(each -> each.contains(self().span()))
        .findFirst()
        .orElse(self().span());
  }

  private String opener(Span sentence) {
    return words.stream()
        .filter(word -> sentence.contains(word.span()))
        .findFirst()
        .map(Context::plain)
        .orElse("");
  }
}
