package org.ligne.editor.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Range;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.Positions;

/** Shows what a search found: files with their lines as a tree, or all lines as a list. */
public final class ResultPage extends AbstractTextSearchViewPage {
  private ResultTree contents;

  /** Made by the search view. */
  public ResultPage() {
    super(FLAG_LAYOUT_FLAT | FLAG_LAYOUT_TREE);
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    configure(viewer, new ResultTree(viewer, false));
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    configure(viewer, new ResultTree(viewer, true));
  }

  private void configure(StructuredViewer viewer, ResultTree tree) {
    contents = tree;
    viewer.setContentProvider(tree);
    ResultLabels labels = new ResultLabels(this, tree);
    if (viewer instanceof TreeViewer shown) {
      shown.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
    } else if (viewer instanceof TableViewer shown) {
      shown.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
    }
    viewer.setComparator(new ResultOrder());
  }

  @Override
  protected TreeViewer createTreeViewer(Composite parent) {
    TreeViewer tree = super.createTreeViewer(parent);
    tree.setAutoExpandLevel(2);
    return tree;
  }

  @Override
  protected void elementsChanged(Object[] elements) {
    if (contents != null) {
      contents.changed();
    }
  }

  @Override
  protected void clear() {
    if (contents != null) {
      contents.changed();
    }
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate)
      throws PartInitException {
    Line line = (Line) match.getElement();
    Range range = Positions.range(Texts.of(line.uri()), offset, length);
    Locations.open(line.uri(), range)
        .filter(editor -> !activate)
        .ifPresent(editor -> getSite().getPage().activate(getViewPart()));
  }

  @Override
  protected void handleOpen(OpenEvent event) {
    IStructuredSelection selection = (IStructuredSelection) event.getSelection();
    if (selection.getFirstElement() instanceof Line) {
      super.handleOpen(event);
    } else if (getViewer() instanceof TreeViewer tree) {
      Object file = selection.getFirstElement();
      tree.setExpandedState(file, !tree.getExpandedState(file));
    }
  }
}
