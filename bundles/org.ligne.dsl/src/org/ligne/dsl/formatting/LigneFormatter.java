package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Lays out plans. A text with syntax errors, or a model without a text, is left as it is: see
 * {@link SourceFormatter} for callers that want to know.
 *
 * <p>It does not use Xtext's own formatting of blanks and comments, which may move a comment to
 * another statement and needs several runs until nothing changes any more.
 */
public class LigneFormatter extends AbstractJavaFormatter {
  @Inject private LayoutEdits edits;

  @Override
  protected void _format(XtextResource resource, IFormattableDocument document) {
    for (LayoutEdit edit : edits.of(resource)) {
      var region = getTextRegionAccess().regionForOffset(edit.offset(), edit.length());
      document.addReplacer(new GapReplacer(region, edit.text()));
    }
  }
}
