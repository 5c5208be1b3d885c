package org.ligne.cli.schedule;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.ligne.cli.console.Console;
import org.ligne.cli.text.Words;
import org.ligne.model.schedule.PlanQuality;

/** Says in one line how good a plan is known to be. */
final class QualityLine {
  private static final String INDENT = "    ";
  private static final int HUNDREDTHS = 2;

  private final Console console;
  private final Words words;

  QualityLine(Console console) {
    this.console = console;
    this.words = console.words();
  }

  /** Shows the line; nothing for a schedule that does not tell. */
  void show(PlanQuality quality) {
    if (quality != null) {
      console.result(INDENT + text(quality));
    }
  }

  private String text(PlanQuality quality) {
    return switch (quality.getVerdict()) {
      case BEST -> words.text("quality.best");
      case WITHIN -> within(quality);
      default ->
          words.text(
              "quality.unproved", words.text("quality." + quality.getVerdict().getLiteral()));
    };
  }

  /** Where the bound is not above zero there is nothing to take a percentage of. */
  private String within(PlanQuality quality) {
    if (quality.getGap() == null) {
      return words.text("quality.points", quality.getBound() - quality.getPoints());
    }
    NumberFormat percent = NumberFormat.getNumberInstance(words.language());
    percent.setMaximumFractionDigits(HUNDREDTHS);
    BigDecimal gap = BigDecimal.valueOf(quality.getGap(), HUNDREDTHS);
    return words.text("quality.within", percent.format(gap));
  }
}
