package org.ligne.editor.outline;

import java.util.List;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.symbols.SymbolContents;
import org.ligne.editor.symbols.SymbolLabels;
import org.ligne.editor.symbols.SymbolNode;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.editor.view.Follower;

/** The statements of a text as a tree that can be sorted, filtered and linked with the caret. */
public final class OutlinePage extends ContentOutlinePage {
  private static final int LEVELS_AT_FIRST = 2;

  private final LigneTextEditor editor;
  private final ISelectionChangedListener caret = event -> followCaret();
  private Follower<List<Either<SymbolInformation, DocumentSymbol>>> follower;
  private List<SymbolNode> nodes = List.of();
  private boolean following;

  /** The outline of an editor that is shown. */
  public OutlinePage(LigneTextEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setContentProvider(new SymbolContents());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
    tree.setUseHashlookup(true);
    tree.setInput(nodes);
    tree.addDoubleClickListener(event -> open());
    contribute(getSite().getActionBars().getToolBarManager(), tree);
    follower =
        new Follower<>(
            editor.viewer(),
            (server, document) ->
                server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document)),
            answer -> show(SymbolNode.of(answer)));
    ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
  }

  private void contribute(IToolBarManager tools, TreeViewer tree) {
    OutlineActions.of(tree, this::selectStatement).forEach(tools::add);
  }

  private void show(List<SymbolNode> now) {
    boolean isFirst = nodes.isEmpty();
    boolean isSame = !isFirst && SymbolNode.lookAlike(nodes, now);
    nodes = now;
    if (!isSame) {
      rebuild(now, isFirst);
    }
    followCaret();
  }

  /** Makes all items anew: for a thousand posts that is felt, so never for a key in a text. */
  private void rebuild(List<SymbolNode> now, boolean isFirst) {
    TreeViewer tree = getTreeViewer();
    tree.getControl().setRedraw(false);
    Object[] open = tree.getExpandedElements();
    tree.setInput(now);
    if (isFirst) {
      tree.expandToLevel(LEVELS_AT_FIRST);
    } else {
      tree.setExpandedElements(open);
    }
    tree.getControl().setRedraw(true);
  }

  /**
   * What stands now where a statement is shown; the items know where it was when they were made.
   */
  private SymbolNode current(SymbolNode item) {
    List<SymbolNode> beside = item.parent() == null ? nodes : current(item.parent()).children();
    return beside.get(item.index());
  }

  /** Selects the statement the caret is in, unless somebody looks around in the outline. */
  private void followCaret() {
    if (!getControl().isDisposed() && !getControl().isFocusControl()) {
      selectStatement();
    }
  }

  /** Selects the statement the caret is in, while the outline is linked with the text. */
  private void selectStatement() {
    if (OutlineActions.isLinked()) {
      int offset = editor.viewer().getSelectedRange().x;
      SymbolNode node = SymbolNode.at(nodes, Positions.of(document(), offset));
      node = shown(node);
      following = true;
      getTreeViewer()
          .setSelection(
              node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
      following = false;
    }
  }

  /** The node itself, or the nearest above it that no filter hides. */
  private SymbolNode shown(SymbolNode node) {
    SymbolNode shown = node;
    while (shown != null && !OutlineActions.isShown(shown)) {
      shown = shown.parent();
    }
    return shown;
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    IStructuredSelection selection = event.getStructuredSelection();
    if (!following && selection.getFirstElement() instanceof SymbolNode node) {
      IRegion name = Positions.region(document(), current(node).symbol().getSelectionRange());
      if (editor.pages().picture().isPresent()) {
        editor.follow(name.getOffset());
      } else {
        editor.selectAndReveal(name.getOffset(), name.getLength());
      }
    }
  }

  /** A statement that somebody opened is to be seen in its text. */
  private void open() {
    editor.pages().show(Pages.TEXT);
    editor.setFocus();
  }

  /** Whether outlines follow the caret, and texts what is chosen elsewhere. */
  public static boolean isLinked() {
    return OutlineActions.isLinked();
  }

  private IDocument document() {
    return editor.viewer().getDocument();
  }

  @Override
  public void dispose() {
    if (follower != null) {
      follower.dispose();
    }
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.removePostSelectionChangedListener(caret);
    }
    super.dispose();
  }
}
