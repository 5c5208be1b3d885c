package org.ligne.editor.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** What templates of one {@link Spot} may say; the platform names it by the extension's id. */
public final class PlanContextType extends TemplateContextType {
  public PlanContextType() {
    addResolver(new GlobalTemplateVariables.Cursor());
    addResolver(new GlobalTemplateVariables.Dollar());
    addResolver(new FactResolver("date", Messages.date, Facts::date));
    addResolver(new FactResolver("campaign", Messages.campaign, Facts::campaign));
    addResolver(new FactResolver("line", Messages.line, Facts::line));
    addResolver(new FactResolver("channel", Messages.channel, Facts::channel));
    addResolver(new FactResolver("pillar", Messages.pillar, Facts::pillar));
    addResolver(new FactResolver("phase", Messages.phase, Facts::phase));
    addResolver(new FactResolver("language", Messages.language, Facts::language));
    addResolver(new FactResolver("person", Messages.person, Facts::person));
  }
}
