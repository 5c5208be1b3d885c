package org.ligne.compiler.check;

import org.ligne.compiler.CompilerCode;
import org.ligne.compiler.load.Imports;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.Import;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** An import leads to a plan or folder that exists. */
final class ImportRule implements Rule<Import> {

  @Override
  public Class<Import> type() {
    return Import.class;
  }

  @Override
  public void check(Import statement, Findings out) {
    if (Imports.isLost(statement)) {
      out.add(
          Finding.at(
              statement,
              CommonPackage.Literals.IMPORT__PATH,
              CompilerCode.IMPORT_NOT_FOUND,
              statement.getPath()));
    }
  }
}
