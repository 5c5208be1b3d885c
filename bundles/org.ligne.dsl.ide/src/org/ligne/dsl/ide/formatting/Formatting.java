package org.ligne.dsl.ide.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.ligne.dsl.formatting.LayoutEdit;
import org.ligne.dsl.formatting.LayoutEdits;
import org.ligne.dsl.ide.text.LineTable;

/**
 * Lays out a file, or the statements a selection touches. There is one layout, whatever tab width a
 * client asks for; line breaks stay what they are. A file with syntax errors is left alone.
 */
@Singleton
public class Formatting extends FormattingService {
  @Inject private LayoutEdits layout;
  @Inject private OperationCanceledManager cancellation;

  @Override
  public List<? extends TextEdit> format(
      Document document,
      XtextResource resource,
      DocumentFormattingParams params,
      CancelIndicator cancel) {
    return document == null || resource == null
        ? List.of()
        : edits(resource, layout.of(resource), cancel);
  }

  @Override
  public List<? extends TextEdit> format(
      Document document,
      XtextResource resource,
      DocumentRangeFormattingParams params,
      CancelIndicator cancel) {
    if (document == null || resource == null) {
      return List.of();
    }
    ITextRegion selected = document.getTextRegion(params.getRange());
    int end = selected.getOffset() + selected.getLength();
    return edits(resource, layout.of(resource, selected.getOffset(), end), cancel);
  }

  private List<TextEdit> edits(
      XtextResource resource, List<LayoutEdit> edits, CancelIndicator cancel) {
    cancellation.checkCanceled(cancel);
    LineTable ranges = LineTable.of(resource);
    return edits.stream()
        .map(
            edit ->
                new TextEdit(
                    ranges.range(edit.offset(), edit.offset() + edit.length()), edit.text()))
        .toList();
  }
}
