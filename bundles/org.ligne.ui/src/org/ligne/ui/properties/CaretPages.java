package org.ligne.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives editors of plans their page in the Properties view. */
public final class CaretPages implements IAdapterFactory {
  @Override
  public <T> T getAdapter(Object editor, Class<T> wanted) {
    return wanted == IPropertySheetPage.class && editor instanceof ITextEditor text
        ? wanted.cast(new CaretPage(text))
        : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IPropertySheetPage.class};
  }
}
