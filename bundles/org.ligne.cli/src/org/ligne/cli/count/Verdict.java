package org.ligne.cli.count;

import java.util.Locale;
import org.ligne.model.platform.Grade;
import org.ligne.platform.sent.Counted;

/** What a count means. */
public enum Verdict {
  /** The network takes it. */
  FITS,
  /** It may be too long: the limit is uncertain, or an advice. */
  DOUBTFUL,
  /** The network refuses it. */
  TOO_LONG;

  /** What a count means. */
  public static Verdict of(Counted count) {
    Grade grade = count.limit().getGrade();
    boolean firm = (grade == Grade.A || grade == Grade.B) && !count.limit().isAdvised();
    return count.left() >= 0 ? FITS : firm ? TOO_LONG : DOUBTFUL;
  }

  /** Its name in JSON and in keys of messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
