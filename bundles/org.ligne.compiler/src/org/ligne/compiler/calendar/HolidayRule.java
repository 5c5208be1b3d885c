package org.ligne.compiler.calendar;

import org.ligne.compiler.CompilerCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;

/** The countries whose holidays a line keeps free are known here. */
public final class HolidayRule implements Rule<Line> {

  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    for (int i = 0; i < line.getHolidays().size(); i++) {
      String code = line.getHolidays().get(i);
      HolidayRegion region = HolidayRegion.parse(code);
      boolean known =
          HolidayTable.of(region.country())
              .filter(table -> table.knows(region.region()))
              .isPresent();
      if (!known) {
        out.add(
            Finding.at(
                line, LinePackage.Literals.LINE__HOLIDAYS, i, CompilerCode.UNKNOWN_HOLIDAYS, code));
      }
    }
  }
}
