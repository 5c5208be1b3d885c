package org.ligne.dsl.ide.hint;

import java.math.BigDecimal;
import java.util.List;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.value.Percentage;

/** What the shares of pillars come to. */
final class Shares {
  /** The tolerance of a target that names none, as the model documents it. */
  static final Percentage DEFAULT = Percentage.parse("5%");

  private Shares() {}

  /** The least all pillars take together, such as {@code 65%}. */
  static String least(List<Pillar> pillars) {
    BigDecimal sum =
        pillars.stream()
            .map(pillar -> least(pillar.getShare()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.stripTrailingZeros().toPlainString() + "%";
  }

  private static BigDecimal least(Share share) {
    if (share == null || share.getPercent() == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal percent = share.getPercent().value();
    return switch (share.getBound()) {
      case AT_LEAST -> percent;
      case AT_MOST -> BigDecimal.ZERO;
      case TARGET -> percent.subtract(tolerance(share)).max(BigDecimal.ZERO);
    };
  }

  private static BigDecimal tolerance(Share share) {
    return (share.getTolerance() == null ? DEFAULT : share.getTolerance()).value();
  }
}
