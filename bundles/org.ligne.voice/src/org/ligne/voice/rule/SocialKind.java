package org.ligne.voice.rule;

import java.util.Set;
import org.ligne.voice.grammar.Topic;

/** What social texts and French texts need besides. */
public sealed interface SocialKind extends Kind {
  /**
   * How readers are addressed in French.
   *
   * @param wanted the form the line declares; {@link Form#EITHER} asks only for one form throughout
   */
  record Address(Form wanted) implements SocialKind {}

  /** Forms of address. */
  enum Form {
    /** Tu. */
    TU,
    /** Vous. */
    VOUS,
    /** Neither. */
    NEITHER,
    /** One of both, but the same throughout a post. */
    EITHER
  }

  /**
   * Which inclusive spellings are refused in French.
   *
   * @param refused all but those that the line wants
   */
  record Inclusive(Set<Spelling> refused) implements SocialKind {}

  /** Ways to write both genders in one word or two. */
  enum Spelling {
    /** {@code étudiant·es}, with the midpoint U+00B7. */
    MIDPOINT,
    /** {@code étudiant.es}. */
    FULL_STOP,
    /** {@code étudiant-es}. */
    HYPHEN,
    /** {@code étudiant•es} or another sign that only looks like a midpoint. */
    OTHER_SIGN,
    /** {@code étudiant(e)s}. */
    PARENTHESES,
    /** {@code étudiant/e/s}. */
    SLASH,
    /** {@code étudiantEs}. */
    CAPITAL,
    /** {@code étudiantes et étudiants}. */
    DOUBLET
  }

  /**
   * French typography.
   *
   * @param checked what is looked at
   */
  record Typography(Set<Sign> checked) implements SocialKind {}

  /** What French typography is about. */
  enum Sign {
    /** A no-break space before {@code : ; ! ?} and before {@code € %}. */
    NO_BREAK,
    /** French guillemets with no-break spaces inside. */
    GUILLEMETS,
    /** The curly apostrophe. */
    APOSTROPHE,
    /** One sign for an ellipsis. */
    ELLIPSIS
  }

  /** Hashtags of several words begin each with a capital, so that they can be read aloud. */
  record CamelCase(int longestLowerCase) implements SocialKind {}

  /**
   * Where and how emoji stand.
   *
   * @param longestRun how many may stand together
   * @param insideSentences whether they may stand before the end of a sentence
   * @param asBullets whether they may begin a line
   */
  record EmojiUse(int longestRun, boolean insideSentences, boolean asBullets)
      implements SocialKind {}

  /**
   * Shouting.
   *
   * @param longestRun how many words in capitals may follow each other; words of one letter or with
   *     a digit don't count
   * @param longestMarks how many exclamation or question marks may follow each other
   */
  record Shouting(int longestRun, int longestMarks) implements SocialKind {}

  /**
   * What a checker of grammar says, if one is installed.
   *
   * @param topics what is told
   * @param english the tag of the English that is expected, such as {@code en-GB}
   * @param without names of the checker's rules that are not told
   */
  record Grammar(Set<Topic> topics, String english, Set<String> without) implements SocialKind {
    /**
     * Mistakes of spelling and grammar; neither style nor typography, which have their own rules.
     */
    public static final Grammar MISTAKES =
        new Grammar(Set.of(Topic.SPELLING, Topic.GRAMMAR), "en-GB", Set.of());
  }

  /** Letters that only look like letters, which screen readers skip or spell. */
  record FancyLetters() implements SocialKind {}
}
