package org.ligne.editor.outline;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SearchPattern;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.symbols.SymbolContents;
import org.ligne.editor.symbols.SymbolLabels;
import org.ligne.editor.symbols.SymbolNode;
import org.ligne.editor.text.LigneTextEditor;

/** The outline as a small window over the text: type a part of a name, press Enter. */
final class QuickOutline extends PopupDialog {
  private static final Point SIZE = new Point(560, 400);

  private final LigneTextEditor editor;
  private final List<SymbolNode> nodes;
  private Text wanted;
  private TreeViewer tree;

  QuickOutline(LigneTextEditor editor, List<SymbolNode> nodes) {
    super(
        editor.getSite().getShell(),
        SWT.NO_TRIM,
        true,
        true,
        false,
        false,
        false,
        null,
        Messages.quickOutlineHint);
    this.editor = editor;
    this.nodes = nodes;
  }

  @Override
  protected boolean hasTitleArea() {
    return true;
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    wanted = new Text(parent, SWT.SEARCH);
    wanted.setMessage(Messages.typeToFilter);
    GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(wanted);
    wanted.addModifyListener(event -> narrow());
    wanted.addKeyListener(KeyListener.keyPressedAdapter(this::steer));
    return wanted;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
    tree.setContentProvider(new SymbolContents());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
    tree.addFilter(new Wanted());
    tree.setInput(nodes);
    tree.expandToLevel(2);
    tree.addOpenListener(event -> go());
    tree.getControl().addMouseListener(MouseListener.mouseUpAdapter(event -> go()));
    select(SymbolNode.at(nodes, Positions.of(editor.viewer().getDocument(), caret())));
    return tree.getControl();
  }

  private int caret() {
    return editor.viewer().getSelectedRange().x;
  }

  private void steer(KeyEvent event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      go();
    } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
      tree.getControl().setFocus();
    }
  }

  private void narrow() {
    tree.getControl().setRedraw(false);
    tree.refresh();
    tree.expandAll();
    select(first(nodes));
    tree.getControl().setRedraw(true);
  }

  private SymbolNode first(List<SymbolNode> among) {
    for (SymbolNode node : among) {
      if (isWanted(node)) {
        return node;
      }
      SymbolNode inner = first(node.children());
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private void select(SymbolNode node) {
    if (node != null) {
      tree.setSelection(new StructuredSelection(node), true);
    }
  }

  private void go() {
    if (tree.getStructuredSelection().getFirstElement() instanceof SymbolNode node) {
      close();
      IRegion name =
          Positions.region(editor.viewer().getDocument(), node.symbol().getSelectionRange());
      editor.selectAndReveal(name.getOffset(), name.getLength());
      editor.setFocus();
    }
  }

  private boolean isWanted(SymbolNode node) {
    SearchPattern pattern = new SearchPattern();
    pattern.setPattern("*" + wanted.getText().strip());
    return wanted.getText().isBlank() || pattern.matches(node.symbol().getName());
  }

  private boolean isWantedBelow(SymbolNode node) {
    return isWanted(node) || node.children().stream().anyMatch(this::isWantedBelow);
  }

  @Override
  protected Control getFocusControl() {
    return wanted;
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    Control text = editor.viewer().getControl();
    Rectangle area = text.getDisplay().map(text.getParent(), null, text.getBounds());
    return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + area.height / 8);
  }

  private final class Wanted extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      return isWantedBelow((SymbolNode) element);
    }
  }
}
