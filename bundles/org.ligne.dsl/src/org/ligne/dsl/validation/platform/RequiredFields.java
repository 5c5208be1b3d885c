package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.REQUIRED_NOT_JUDGED;

import java.util.EnumSet;
import java.util.Set;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;

/**
 * Only what is looked for is called required: texts for every network alike, titles by a rule of
 * their own, questions and options by the language itself, which has no poll without them.
 */
final class RequiredFields implements Rule<TextLimit> {
  private static final Set<TextField> JUDGED =
      EnumSet.of(TextField.TEXT, TextField.TITLE, TextField.QUESTION, TextField.OPTION);

  @Override
  public Class<TextLimit> type() {
    return TextLimit.class;
  }

  @Override
  public void check(TextLimit limit, Findings out) {
    if (limit.isRequired() && !JUDGED.contains(limit.getField())) {
      out.add(
          Finding.at(
              limit,
              PlatformPackage.Literals.TEXT_LIMIT__REQUIRED,
              REQUIRED_NOT_JUDGED,
              limit.getField().getLiteral()));
    }
  }
}
