package org.ligne.dsl.ide.folding;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.text.LineTable;

/**
 * Folds what stands between braces, texts over several lines, lists of items, comments and imports.
 * One walk over the words of the file and a search among lines for each fold, so that it grows with
 * the text and no faster; it works on words, so that an unfinished text folds as well.
 */
@Singleton
public class FoldingService extends FoldingRangeService {
  @Inject private OperationCanceledManager cancellation;

  @Override
  public List<FoldingRange> createFoldingRanges(
      Document document, XtextResource resource, CancelIndicator cancel) {
    if (document == null || resource == null || resource.getParseResult() == null) {
      return List.of();
    }
    INode root = resource.getParseResult().getRootNode();
    Folds folds = new Folds(LineTable.of(resource));
    for (ILeafNode leaf : root.getLeafNodes()) {
      cancellation.checkCanceled(cancel);
      folds.add(leaf);
    }
    return folds.all();
  }
}
