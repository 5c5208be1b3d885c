package org.ligne.editor.open;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.ligne.editor.symbols.SymbolIcons;

/** Elements by their names, with what they belong to and their file in grey. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object object) {
    Element element = (Element) object;
    StyledString text = new StyledString(element.name());
    if (!element.container().isEmpty()) {
      text.append("  " + element.container(), StyledString.QUALIFIER_STYLER);
    }
    return text.append("  " + element.fileName(), StyledString.DECORATIONS_STYLER);
  }

  @Override
  public String getText(Object object) {
    return getStyledText(object).getString();
  }

  @Override
  public Image getImage(Object object) {
    return SymbolIcons.of(((Element) object).symbol().getKind()).image();
  }
}
