package org.ligne.dsl.formatting;

import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Puts a gap's new characters in the place of the old ones.
 *
 * @param getRegion the old characters
 * @param text the new ones
 */
record GapReplacer(ITextSegment getRegion, String text) implements ITextReplacer {
  @Override
  public ITextReplacerContext createReplacements(ITextReplacerContext context) {
    if (!getRegion.getText().equals(text)) {
      context.addReplacement(getRegion.replaceWith(text));
    }
    return context;
  }
}
