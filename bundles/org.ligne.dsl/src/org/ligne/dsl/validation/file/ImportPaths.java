package org.ligne.dsl.validation.file;

import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.Import;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * An import is relative to its file and written with slashes, so that it means the same on every
 * machine. It may lead out of the project: that is what imports are for.
 */
final class ImportPaths implements Rule<Import> {
  @Override
  public Class<Import> type() {
    return Import.class;
  }

  @Override
  public void check(Import subject, Findings out) {
    if (subject.getPath() != null) {
      PathForm.check(subject, CommonPackage.Literals.IMPORT__PATH, subject.getPath(), out);
    }
  }
}
