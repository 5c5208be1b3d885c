package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_ZONE;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;

/** A line says in which time zone its hours are read; the machine's own zone has no say. */
final class LineZone implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    if (!Written.is(line, LinePackage.Literals.LINE__ZONE)) {
      String name = Known.name(line);
      out.add(
          Finding.at(line, CommonPackage.Literals.NAMED_ELEMENT__NAME, LINE_WITHOUT_ZONE, name));
    }
  }
}
