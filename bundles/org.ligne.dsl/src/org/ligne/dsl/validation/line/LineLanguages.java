package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.LINE_WITHOUT_LANGUAGE;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;

/** A line says which languages it publishes in; otherwise no text could be asked for. */
final class LineLanguages implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    if (!Written.is(line, LinePackage.Literals.LINE__LANGUAGES)) {
      String name = Known.name(line);
      out.add(
          Finding.at(
              line, CommonPackage.Literals.NAMED_ELEMENT__NAME, LINE_WITHOUT_LANGUAGE, name));
    }
  }
}
