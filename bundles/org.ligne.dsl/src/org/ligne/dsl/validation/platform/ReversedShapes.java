package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.PlatformPackage;

/** Shapes go from narrow to wide. */
final class ReversedShapes implements Rule<CropLimit> {
  @Override
  public Class<CropLimit> type() {
    return CropLimit.class;
  }

  @Override
  public void check(CropLimit limit, Findings out) {
    if (limit.getMin() != null
        && limit.getMax() != null
        && limit.getMax().compareTo(limit.getMin()) < 0) {
      out.add(
          Finding.at(
              limit,
              PlatformPackage.Literals.CROP_LIMIT__MAX,
              REVERSED_RANGE,
              limit.getMin(),
              limit.getMax()));
    }
  }
}
