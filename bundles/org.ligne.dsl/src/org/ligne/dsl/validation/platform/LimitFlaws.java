package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.CONDITIONS_CONTRADICT;
import static org.ligne.dsl.validation.StructureCode.EXCLUSION_IMPOSSIBLE;
import static org.ligne.dsl.validation.StructureCode.FIGURE_BELOW_ZERO;
import static org.ligne.dsl.validation.StructureCode.FIGURE_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.MEASURE_NOT_OF_KIND;
import static org.ligne.dsl.validation.StructureCode.NEVER_IN_FORCE;
import static org.ligne.dsl.validation.StructureCode.NUMBER_OR_CHOICE;
import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;
import static org.ligne.dsl.validation.StructureCode.UNIT_NOT_OF_MEASURE;

import java.util.Optional;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Limit;
import org.ligne.platform.force.Flaw;
import org.ligne.platform.force.Flaws;

/** Limits make sense; one that does not is left out of force, and all others hold. */
final class LimitFlaws implements Rule<Limit> {
  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public void check(Limit limit, Findings out) {
    for (Flaw flaw : Flaws.of(limit)) {
      Object[] arguments = flaw.arguments().toArray();
      code(flaw.kind())
          .ifPresent(code -> out.add(Finding.at(flaw.place(), flaw.feature(), code, arguments)));
    }
  }

  private static Optional<StructureCode> code(Flaw.Kind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case UNREADABLE -> null; // What could not be read is an error of its own already.
          case NEGATIVE -> FIGURE_BELOW_ZERO;
          case ZERO -> FIGURE_OF_ZERO;
          case REVERSED -> REVERSED_RANGE;
          case UNIT -> UNIT_NOT_OF_MEASURE;
          case MEASURE -> MEASURE_NOT_OF_KIND;
          case FORM -> NUMBER_OR_CHOICE;
          case NEVER_IN_FORCE -> NEVER_IN_FORCE;
          case NEVER_MET -> CONDITIONS_CONTRADICT;
          case INSEPARABLE -> EXCLUSION_IMPOSSIBLE;
        });
  }
}
