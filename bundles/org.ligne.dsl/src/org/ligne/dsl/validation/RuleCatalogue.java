package org.ligne.dsl.validation;

import com.google.inject.Singleton;
import org.ligne.model.diagnostic.RuleSet;

/**
 * The rules every text is checked against. The compiler puts a larger one in its place, with the
 * rules of the bundles this one must not know.
 */
@Singleton
public class RuleCatalogue {

  /** The rules, in the order their findings are reported in for one element. */
  public RuleSet rules() {
    return StructureRules.all();
  }
}
