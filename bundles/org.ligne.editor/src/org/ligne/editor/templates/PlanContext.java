package org.ligne.editor.templates;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** A place of a plan where a template is inserted, with what is known there. */
final class PlanContext extends DocumentTemplateContext {
  private final Facts facts;

  PlanContext(TemplateContextType type, IDocument document, int offset, int length, Facts facts) {
    super(type, document, offset, length);
    this.facts = facts;
  }

  Facts facts() {
    return facts;
  }

  /** The template's lines below each other at the indentation of the line they begin on. */
  @Override
  public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
    String lineStart = TextUtilities.getDefaultLineDelimiter(getDocument()) + indentation();
    String pattern = template.getPattern().strip().replace("\r\n", "\n").replace("\n", lineStart);
    return super.evaluate(
        new Template(
            template.getName(),
            template.getDescription(),
            template.getContextTypeId(),
            pattern,
            template.isAutoInsertable()));
  }

  /** A text without the indentation of the place. */
  String outdented(String text) {
    try {
      return text.replace("\n" + indentation(), "\n");
    } catch (BadLocationException e) {
      return text; // The text was changed meanwhile.
    }
  }

  private String indentation() throws BadLocationException {
    var line = getDocument().getLineInformationOfOffset(getStart());
    String text = getDocument().get(line.getOffset(), getStart() - line.getOffset());
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
