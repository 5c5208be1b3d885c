package org.ligne.editor.templates;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.ligne.editor.icons.Icon;

/** A template in the list of proposals: its name, and what it is for in a lighter colour. */
final class PlanTemplateProposal extends TemplateProposal implements ICompletionProposalExtension6 {
  PlanTemplateProposal(Template template, TemplateContext context, IRegion region, int relevance) {
    super(template, context, region, null, relevance);
  }

  @Override
  public StyledString getStyledDisplayString() {
    return new StyledString(getTemplate().getName())
        .append(" – " + getTemplate().getDescription(), StyledString.QUALIFIER_STYLER);
  }

  /** The template as it will be written, but at the edge of its window. */
  @Override
  public String getAdditionalProposalInfo() {
    String text = super.getAdditionalProposalInfo();
    return getContext() instanceof PlanContext place ? place.outdented(text) : text;
  }

  // Only asked for when the list is painted, so on the UI thread.
  @Override
  public Image getImage() {
    return Icon.TEMPLATE.image();
  }
}
