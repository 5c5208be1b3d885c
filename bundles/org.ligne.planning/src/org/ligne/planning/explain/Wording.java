package org.ligne.planning.explain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.planning.constraint.AudienceScore;
import org.ligne.planning.constraint.Evenness;
import org.ligne.planning.constraint.PillarAlternation;
import org.ligne.planning.constraint.Stability;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Statement;

/**
 * What explanations say to people, in English or French. Statements somebody made are quoted in the
 * words of the language; the engine's own are said in the reader's.
 */
public final class Wording {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final String BUNDLE = "org.ligne.planning.explain.messages";
  private static final Map<String, String> OWN =
      Map.of(
          AudienceScore.NO_PEAK.text(),
          "statement.outside-peaks",
          Stability.STAY.text(),
          "statement.stay",
          PillarAlternation.TAKE_TURNS.text(),
          "statement.take-turns",
          Evenness.SPREAD.text(),
          "statement.spread",
          Gap.NONE_STATED.statement().text(),
          "statement.one-at-a-time");

  /** Why an entry of the last plan is not planned again; no text says so. */
  private static final Pattern STANDING = Pattern.compile("(published|confirmed) for (.+)");

  private final ResourceBundle bundle;
  private final Locale language;

  private Wording(Locale language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(BUNDLE, language, Wording.class.getClassLoader(), NO_FALLBACK);
  }

  /** The wording in a language; in English where there is no other. */
  public static Wording in(Locale language) {
    return new Wording(language);
  }

  /** What a statement says. */
  public String of(Statement statement) {
    return statement.source() == null ? ofOwn(statement.text()) : statement.text();
  }

  /**
   * What a statement says that nobody made.
   *
   * @param text its text, as schedules keep it, in which such a statement has no place
   */
  public String ofOwn(String text) {
    String key = OWN.get(text);
    return key == null ? standing(text) : bundle.getString(key);
  }

  private String standing(String text) {
    Matcher found = STANDING.matcher(text);
    return found.matches() ? text("statement." + found.group(1), found.group(2)) : text;
  }

  /** What a slot is weighed by, in a word or two. */
  public String of(Term term) {
    return bundle.getString("term." + term.name().toLowerCase(Locale.ROOT));
  }

  /** What a point is, in a sentence. */
  public String point() {
    return bundle.getString("point");
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }
}
