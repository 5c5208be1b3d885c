package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Lays out plans. A text with syntax errors, or a model without a text, is left as it is: see
 * {@link SourceFormatter} for callers that want to know.
 *
 * <p>It does not use Xtext's own formatting of blanks and comments, which may move a comment to
 * another statement and needs several runs until nothing changes any more.
 */
public class LigneFormatter extends AbstractJavaFormatter {
  @Inject private SourceReader reader;

  @Override
  protected void _format(XtextResource resource, IFormattableDocument document) {
    IParseResult parsed = resource.getParseResult();
    if (parsed != null && !parsed.hasSyntaxErrors()) {
      layOut(reader.read(parsed.getRootNode()), document);
    }
  }

  private void layOut(Source source, IFormattableDocument document) {
    List<Spacing> spacings = Layout.of(source);
    String lineBreak = source.lineBreak();
    for (int i = 0; i < spacings.size(); i++) {
      var writer = new GapWriter(source.gaps().get(i), spacings.get(i), i == 0, lineBreak);
      int start = source.gapStart(i);
      var region = getTextRegionAccess().regionForOffset(start, source.gapEnd(i) - start);
      document.addReplacer(new GapReplacer(region, writer.write()));
    }
  }
}
