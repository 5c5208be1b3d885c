package org.ligne.compiler.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ligne.model.voice.InclusiveForm;
import org.ligne.model.voice.SocialAspect;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.SocialKind;

/** What social texts and French texts need, with the bounds that are usual in the trade. */
final class HouseKinds {
  /** A word of brand or an acronym may stand in capitals, two in a row are loud. */
  private static final int CAPITALS = 1;

  private static final int MARKS = 1;

  /** Longer hashtags without a capital are hardly one word. */
  private static final int ONE_WORD = 12;

  private HouseKinds() {}

  static Kind of(SocialAspect aspect) {
    return switch (aspect) {
      case GRAMMAR -> SocialKind.Grammar.MISTAKES;
      case TYPOGRAPHY -> new SocialKind.Typography(EnumSet.allOf(SocialKind.Sign.class));
      case SHOUTING -> new SocialKind.Shouting(CAPITALS, MARKS);
      case CAMEL_CASE -> new SocialKind.CamelCase(ONE_WORD);
      case FANCY_LETTERS -> new SocialKind.FancyLetters();
    };
  }

  static Kind refused(List<InclusiveForm> forms) {
    Set<SocialKind.Spelling> refused = EnumSet.noneOf(SocialKind.Spelling.class);
    forms.forEach(form -> refused.add(SocialKind.Spelling.valueOf(form.name())));
    return new SocialKind.Inclusive(refused);
  }
}
