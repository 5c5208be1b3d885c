package org.ligne.dsl.validation.file;

import static org.ligne.dsl.validation.StructureCode.FILE_TOO_LARGE;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.common.SourceFile;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * A file holds at most a million characters, so that an editor can check it while someone types.
 */
final class FileSize implements Rule<SourceFile> {
  /** The largest number of UTF-16 units of a file. */
  public static final int LIMIT = 1_000_000;

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Findings out) {
    ICompositeNode node = NodeModelUtils.getNode(file);
    if (node != null && node.getRootNode().getTotalLength() > LIMIT) {
      int size = node.getRootNode().getTotalLength();
      out.add(Finding.at(file, null, FILE_TOO_LARGE, size, LIMIT));
    }
  }
}
