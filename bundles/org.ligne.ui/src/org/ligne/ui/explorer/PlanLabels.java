package org.ligne.ui.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.ligne.editor.symbols.SymbolIcons;

/** Statements by their names, with what sets them apart in grey. */
public final class PlanLabels extends LabelProvider
    implements ICommonLabelProvider, IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    if (!(element instanceof Node node)) {
      return null; // Files are for others to name.
    }
    StyledString text = new StyledString(node.symbol().getName());
    String detail = node.symbol().getDetail();
    if (detail != null && !detail.isBlank()) {
      text.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return element instanceof Node node ? node.symbol().getName() : null;
  }

  @Override
  public Image getImage(Object element) {
    return element instanceof Node node ? SymbolIcons.of(node.symbol().getKind()).image() : null;
  }

  @Override
  public String getDescription(Object element) {
    return element instanceof Node node ? describe(node) : null;
  }

  private static String describe(Node node) {
    String detail = node.symbol().getDetail();
    String name = node.symbol().getName();
    return detail == null || detail.isBlank() ? name : name + " – " + detail;
  }

  @Override
  public void init(ICommonContentExtensionSite site) {
    // Nothing to be set up.
  }

  @Override
  public void restoreState(IMemento memento) {
    // Nothing is remembered.
  }

  @Override
  public void saveState(IMemento memento) {
    // Nothing is remembered.
  }
}
