package org.ligne.voice.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links, mail addresses, mentions, hashtags and emoji. The patterns never go back over what
 * they took, so that no text makes them slow.
 */
final class Entities {
  private static final String WORD = "\\p{L}\\p{M}\\p{N}_";
  private static final String ENDINGS = "com|fr|org|net|io|eu|be|ch|ca|co|uk|de|info|app|shop|bio";
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/.#-])(?:(?:https?://|www\\.)[\\p{L}\\p{N}][^\\s<>\"«»“”]*+"
              + "|[a-z0-9](?:[a-z0-9-]{0,62}\\.){1,5}(?:"
              + ENDINGS
              + ")(?![\\p{L}\\p{N}@-])(?:/[^\\s<>\"«»“”]*+)?+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![@" + WORD + ".+-])[A-Za-z0-9._+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_@/.=])@[A-Za-z0-9_]++(?:[.-][A-Za-z0-9_]++)*+"
              + "(?:@[\\p{L}\\p{N}]++(?:[.-][\\p{L}\\p{N}]++)++)?+");
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![" + WORD + "&/])[#＃](?=[" + WORD + "]*\\p{L})[" + WORD + "]++");
  private static final String SENTENCE_END = ".,;:!?…'’";

  private Entities() {}

  /** All of a text, in order, none inside another. */
  static List<Entity> in(String text) {
    List<Entity> found = new ArrayList<>();
    BitSet taken = new BitSet(text.length());
    add(text, LINK, Entity.Kind.LINK, taken, found);
    add(text, MAIL, Entity.Kind.MAIL, taken, found);
    add(text, MENTION, Entity.Kind.MENTION, taken, found);
    add(text, HASHTAG, Entity.Kind.HASHTAG, taken, found);
    for (Span span : EmojiFinder.in(text)) {
      addFree(new Entity(Entity.Kind.EMOJI, span, span.in(text)), taken, found);
    }
    found.sort(Comparator.comparing(Entity::span));
    return List.copyOf(found);
  }

  private static void add(
      String text, Pattern pattern, Entity.Kind kind, BitSet taken, List<Entity> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int end = kind == Entity.Kind.LINK ? linkEnd(text, matcher) : matcher.end();
      Span span = new Span(matcher.start(), end);
      addFree(new Entity(kind, span, span.in(text)), taken, found);
    }
  }

  private static void addFree(Entity entity, BitSet taken, List<Entity> found) {
    int first = taken.nextSetBit(entity.span().start());
    if (first < 0 || first >= entity.span().end()) {
      taken.set(entity.span().start(), entity.span().end());
      found.add(entity);
    }
  }

  /** Where a link ends when the sentence's own signs behind it are left out. */
  private static int linkEnd(String text, Matcher link) {
    int end = link.end();
    while (end > link.start() + 1 && isOutside(text.substring(link.start(), end))) {
      end--;
    }
    return end;
  }

  private static boolean isOutside(String link) {
    char last = link.charAt(link.length() - 1);
    return SENTENCE_END.indexOf(last) >= 0 || last == ')' && count(link, ')') > count(link, '(');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }
}
