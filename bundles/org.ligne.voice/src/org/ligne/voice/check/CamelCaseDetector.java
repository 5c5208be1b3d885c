package org.ligne.voice.check;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.text.Entity;

/** Finds hashtags of several words that run together. */
final class CamelCaseDetector implements Detector {
  private static final TextPattern READABLE =
      TextPattern.known("[#＃](?:_?\\p{Lu}[\\p{Ll}\\p{M}]*\\p{N}*|_?\\p{N}+)+");

  private final SocialKind.CamelCase kind;
  private final Exceptions exceptions;

  CamelCaseDetector(SocialKind.CamelCase kind, Exceptions exceptions) {
    this.kind = kind;
    this.exceptions = exceptions;
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (Entity tag : field.text().entities(Entity.Kind.HASHTAG)) {
        String written = tag.text();
        if (isLong(written)
            && !READABLE.isAll(Haystack.of(written))
            && !exceptions.exempt(written)) {
          out.accept(new Hit(field, tag.span(), "camelcase", written));
        }
      }
    }
  }

  /** A short tag in small letters is one word, and so is what stands between underscores. */
  private boolean isLong(String tag) {
    for (String part : tag.substring(1).split("_")) {
      if (part.codePoints().filter(Character::isLetter).count() > kind.longestLowerCase()) {
        return true;
      }
    }
    return false;
  }
}
