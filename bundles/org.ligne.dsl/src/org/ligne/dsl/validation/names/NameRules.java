package org.ligne.dsl.validation.names;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over names and repeated statements. */
public final class NameRules {
  private NameRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new DuplicateNames(),
        new DuplicateDeclarations(),
        new PeopleOfTwoTeams(),
        new RepeatedStatements(),
        new RepeatedPolicies(),
        new RepeatedVoiceRules(),
        new RepeatedValues(),
        new EmptyTexts());
  }
}
