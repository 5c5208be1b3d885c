package org.ligne.voice.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * A text as networks and rules read it: its sentences, words and paragraphs, and the links,
 * mentions, hashtags and emoji in it. All places are those of {@link #text()}, the text in
 * Unicode's composed form; {@link #toSource} leads back to what was typed. Never changes; may be
 * used by any thread.
 */
public final class SocialText {
  /** What stands for each unit of something that is no prose; neither letter nor blank. */
  public static final char MASK = '\uFFFC';

  /** The fold of a text that is never cut. */
  public static final int NO_FOLD = 0;

  private final String source;
  private final Offsets offsets;
  private final Language language;
  private final int fold;
  private final List<Entity> entities;
  private final String prose;
  private final List<Word> words;
  private final List<Span> sentences;

  private SocialText(String source, Language language, int fold) {
    this.source = source;
    this.language = language;
    this.fold = fold;
    offsets = Offsets.of(source);
    entities = Entities.in(text());
    prose = masked(text(), entities);
    words = Words.in(prose, language);
    sentences = Sentences.in(text(), language);
  }

  /**
   * Reads a text.
   *
   * @param source as typed
   * @param fold after how many characters, as readers count them, the rest is hidden; {@link
   *     #NO_FOLD} if nothing is
   */
  public static SocialText of(String source, Language language, int fold) {
    return new SocialText(source, language, fold);
  }

  /** Reads a text that is never cut. */
  public static SocialText of(String source, Language language) {
    return of(source, language, NO_FOLD);
  }

  /** As typed. */
  public String source() {
    return source;
  }

  /** In Unicode's composed form. */
  public String text() {
    return offsets.composed();
  }

  /** The language it is read in. */
  public Language language() {
    return language;
  }

  /**
   * The text with links, mail addresses, mentions and hashtags masked unit by unit, so that places
   * stay the same.
   */
  public String prose() {
    return prose;
  }

  /** Its words, in order; none of a link, mention or hashtag. */
  public List<Word> words() {
    return words;
  }

  /** Its sentences, in order, without the blanks around them. A line ends a sentence. */
  public List<Span> sentences() {
    return sentences;
  }

  /** What stands between blank lines, in order. */
  public List<Span> paragraphs() {
    return Blanks.paragraphs(text());
  }

  /** What shows before the rest is hidden: the first line, up to the fold. */
  public Span firstLine() {
    String text = text();
    Span first = Blanks.trimmed(text, 0, text.length());
    int line = text.indexOf('\n', first.start());
    int end = line < 0 ? first.end() : Math.min(line, first.end());
    return Blanks.trimmed(text, first.start(), Math.min(end, foldedAt()));
  }

  private int foldedAt() {
    if (fold <= NO_FOLD || text().length() <= fold) {
      return text().length();
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text());
    int end = clusters.next(fold);
    return end == BreakIterator.DONE ? text().length() : end;
  }

  /** Everything in it that is no prose, in order. */
  public List<Entity> entities() {
    return entities;
  }

  /** What is of one kind, in order. */
  public List<Entity> entities(Entity.Kind kind) {
    return entities.stream().filter(entity -> entity.kind() == kind).toList();
  }

  /** Where a part of {@link #text()} stands in {@link #source()}. */
  public Span toSource(Span span) {
    return offsets.toSource(span);
  }

  private static String masked(String text, List<Entity> entities) {
    StringBuilder prose = new StringBuilder(text);
    for (Entity entity : entities) {
      if (entity.kind() != Entity.Kind.EMOJI) {
        for (int at = entity.span().start(); at < entity.span().end(); at++) {
          prose.setCharAt(at, MASK);
        }
      }
    }
    return prose.toString();
  }

  @Override
  public String toString() {
    return source;
  }
}
