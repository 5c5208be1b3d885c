package org.ligne.planning.translate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ligne.model.line.Share;
import org.ligne.model.line.ShareBound;
import org.ligne.planning.problem.Mix;

/**
 * What a stated share comes to, with what holds where nothing is said.
 *
 * @param least the least share, in hundredths of a percent, 0 to 10,000
 * @param most the greatest share, in hundredths of a percent
 * @param weeks the weeks in which it is wished for
 */
public record ShareBounds(int least, int most, int weeks) {
  private static final int DEFAULT_WEEKS = 4;
  private static final BigDecimal DEFAULT_TOLERANCE = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  /** The bounds of a share. */
  public static ShareBounds of(Share share) {
    BigDecimal percent = share.getPercent().value();
    BigDecimal slack = slack(share);
    int least = share.getBound() == ShareBound.AT_MOST ? 0 : points(percent.subtract(slack));
    int most = share.getBound() == ShareBound.AT_LEAST ? Mix.WHOLE : points(percent.add(slack));
    return new ShareBounds(
        least, most, share.getWeeks() == null ? DEFAULT_WEEKS : share.getWeeks());
  }

  private static BigDecimal slack(Share share) {
    if (share.getBound() != ShareBound.TARGET) {
      return BigDecimal.ZERO;
    }
    return share.getTolerance() == null ? DEFAULT_TOLERANCE : share.getTolerance().value();
  }

  private static int points(BigDecimal percent) {
    int points = percent.multiply(HUNDREDTHS).setScale(0, RoundingMode.HALF_UP).intValueExact();
    return Math.clamp(points, 0, Mix.WHOLE);
  }
}
