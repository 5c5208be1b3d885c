package org.ligne.voice.languagetool;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The masculine of a word that is written for both genders. */
final class Masculine {
  /** A stem, and what is added behind a sign or in capitals. */
  private static final Pattern FORM =
      Pattern.compile("(\\p{L}\\p{Ll}*)(?:[^\\p{L}].*|\\p{Lu}.*)", Pattern.DOTALL);

  private Masculine() {}

  static String of(String form) {
    Matcher matcher = FORM.matcher(form);
    if (!matcher.matches()) {
      return form;
    }
    String stem = matcher.group(1);
    boolean plural = form.endsWith("s") || form.endsWith("S");
    boolean marked = stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("z");
    return plural && !marked ? stem + "s" : stem;
  }
}
