package org.ligne.editor.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.connection.Log;
import org.ligne.editor.edit.Block;

/** The statements of a plan that have braces, so that a comparison can say which of them differ. */
public final class PlanStructure extends StructureCreator {
  @Override
  public String getName() {
    return Messages.structure;
  }

  @Override
  protected IStructureComparator createStructureComparator(
      Object element, IDocument document, ISharedDocumentAdapter adapter, IProgressMonitor monitor)
      throws CoreException {
    var root = new StructureRootNode(document, element, this, adapter);
    var around = new ArrayDeque<DocumentRangeNode>();
    around.push(root);
    String text = document.get();
    for (var block : Block.of(text)) {
      while (around.size() > block.depth() + 1) {
        around.pop();
      }
      around.push(new PlanNode(around.peek(), document, block, block.end(text)));
    }
    return root;
  }

  @Override
  public String getContents(Object node, boolean ignoreWhitespace) {
    if (!(node instanceof IStreamContentAccessor content)) {
      return "";
    }
    try (var stream = content.getContents()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return ignoreWhitespace ? text.replaceAll("\\s+", " ").strip() : text;
    } catch (IOException | CoreException e) {
      Log.warning("A statement could not be read for comparison", e);
      return "";
    }
  }

  @Override
  protected void setupDocument(IDocument document) {
    Partitions.connect(document);
  }
}
