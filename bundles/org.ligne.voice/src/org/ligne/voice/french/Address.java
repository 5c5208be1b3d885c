package org.ligne.voice.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Word;

/**
 * Finds how French texts address their readers: pronouns, possessives, and verbs whose form alone
 * says it.
 */
public final class Address {
  private static final Verbs VERBS = new Verbs();
  private static final Set<String> VOUS = Set.of("vous", "votre", "vos", "vôtre", "vôtres");
  private static final Set<String> TU = Set.of("toi", "te", "t’", "tes", "ta");
  private static final Set<String> THINE = Set.of("tien", "tiens", "tienne", "tiennes");

  /** Words in -ez that are no verbs. */
  private static final Set<String> NO_VERBS =
      Set.of("chez", "assez", "nez", "rez", "riez", "raz", "lez", "biez", "fez", "merguez", "oyez");

  /** What makes a noun of {@code tu}, {@code ton}: to be silent, a tone. */
  private static final Set<String> BEFORE_SILENT =
      WordLists.set(
          """
          est a ont sont avait avaient était étaient être avoir ai avons avez aurait serait fut
          étant ayant jamais longtemps
          """);

  private static final Set<String> BEFORE_TONE =
      WordLists.set(
          """
          le un du ce au même quel bon tel chaque notre votre son mon leur aucun autre juste
          nouveau seul demi sans
          """);

  private static final Set<String> AFTER_TONE =
      WordLists.set(
          """
          de du des d’ est et a qui que sur pour dans donné monte était change reste employé juste
          ou sera convient demande compte
          """);

  private static final Set<String> BEFORE_FAMILIAR_NOUN =
      Set.of("le", "la", "les", "du", "au", "des", "aux");

  private Address() {}

  /** All evidence in a text, in order. */
  public static List<Evidence> in(SocialText text) {
    List<Evidence> found = new ArrayList<>();
    List<Word> words = text.words();
    for (int index = 0; index < words.size(); index++) {
      Context context = new Context(text, words, index);
      evidence(context).ifPresent(found::add);
      if (found.isEmpty() || !found.getLast().span().equals(words.get(index).span())) {
        imperative(context, found).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What could be said in the other form instead; empty if that takes more than a word. */
  public static List<String> others(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "tes" -> List.of("vos");
      case "ta", "ton" -> List.of("votre");
      case "toi", "te" -> List.of("vous");
      case "vos" -> List.of("tes");
      case "votre" -> List.of("ton", "ta");
      default -> VERBS.other(word).stream().toList();
    };
  }

  private static Optional<Evidence> evidence(Context at) {
    String word = at.word();
    if (VOUS.contains(word)) {
      return at.isPartOf("rendez-vous") || at.isPartOf("garde-à-vous")
          ? Optional.empty()
          : at.says(true, false);
    }
    boolean tu =
        TU.contains(word) && !at.isBeforeHyphen()
            || word.equals("tu") && isPronoun(at)
            || word.equals("ton") && isPossessive(at)
            || THINE.contains(word) && BEFORE_FAMILIAR_NOUN.contains(at.before(1));
    if (tu) {
      return at.says(false, false);
    }
    return isVerbForVous(at) ? at.says(true, true) : Optional.empty();
  }

  private static boolean isPronoun(Context at) {
    return at.isHyphenated() || !BEFORE_SILENT.contains(at.before(1));
  }

  private static boolean isPossessive(Context at) {
    return !BEFORE_TONE.contains(at.before(1))
        && at.isFollowed()
        && !AFTER_TONE.contains(at.after(1));
  }

  private static boolean isVerbForVous(Context at) {
    String word = at.word();
    if (word.equals("dites") || word.equals("faites")) {
      return at.startsClause() || at.isBeforeHyphen();
    }
    if (!word.endsWith("ez") || word.length() < 4 || NO_VERBS.contains(word)) {
      return false;
    }
    boolean name = at.isCapital() && !at.startsClause() && !at.isAllCapitals();
    return !name
        && !at.isPartOf("rendez-vous")
        && (VERBS.isVous(word) || !at.isCapital() || isVerbLike(word));
  }

  /** Whether a word at the beginning is rather a verb than a name such as Lopez. */
  private static boolean isVerbLike(String word) {
    return !WordLists.set(
            """
            lopez gomez suez rodez perez sanchez martinez fernandez hernandez gonzalez rodriguez
            alvarez vasquez ramirez douarnenez séez forez herpez cortez velasquez chavez nunez
            jimenez
            """)
        .contains(word);
  }

  /** The form for tu of a call to action, where a sentence or clause has no subject. */
  private static Optional<Evidence> imperative(Context at, List<Evidence> soFar) {
    if (!VERBS.isTu(at.word()) || at.isElided()) {
      return Optional.empty();
    }
    boolean joined =
        at.followsConjunction() && !soFar.isEmpty() && at.isInSentenceOf(soFar.getLast().span());
    boolean starts = at.startsClause() || joined || at.followsNegation();
    boolean verb = !VERBS.isNounToo(at.word()) || at.hasObject() || at.isBeforeHyphen();
    return starts && verb ? at.says(false, true) : Optional.empty();
  }
}
