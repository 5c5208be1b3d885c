package org.ligne.editor.templates;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** A blank that is filled from the project; with several answers the user chooses. */
final class FactResolver extends TemplateVariableResolver {
  private final Function<Facts, List<String>> fact;

  FactResolver(String type, String description, Function<Facts, List<String>> fact) {
    super(type, description);
    this.fact = fact;
  }

  @Override
  protected String[] resolveAll(TemplateContext context) {
    var facts = context instanceof PlanContext plan ? plan.facts() : Facts.NONE;
    return fact.apply(facts).toArray(String[]::new);
  }

  @Override
  protected boolean isUnambiguous(TemplateContext context) {
    return false; // Even a single answer is only a proposal.
  }
}
