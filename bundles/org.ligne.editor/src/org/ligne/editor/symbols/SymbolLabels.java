package org.ligne.editor.symbols;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Statements by their names, with what sets them apart in grey; retired ones struck out. */
public final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    SymbolNode node = (SymbolNode) element;
    StyledString text = new StyledString();
    if (isRetired(node)) {
      text.append(node.symbol().getName(), new Struck());
    } else {
      text.append(node.symbol().getName());
    }
    String detail = node.symbol().getDetail();
    if (detail != null && !detail.isBlank()) {
      text.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  private static boolean isRetired(SymbolNode node) {
    return node.symbol().getTags() != null
        && node.symbol().getTags().contains(SymbolTag.Deprecated);
  }

  @Override
  public String getText(Object element) {
    return ((SymbolNode) element).symbol().getName();
  }

  @Override
  public Image getImage(Object element) {
    return SymbolIcons.of(((SymbolNode) element).symbol().getKind()).image();
  }

  private static final class Struck extends StyledString.Styler {
    @Override
    public void applyStyles(TextStyle style) {
      style.strikeout = true;
    }
  }
}
