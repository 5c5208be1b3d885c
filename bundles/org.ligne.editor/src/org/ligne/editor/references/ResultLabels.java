package org.ligne.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.graphics.Image;
import org.ligne.editor.icons.Icon;

/** Files with the folder they are in and how often they name it, lines with their numbers. */
final class ResultLabels extends LabelProvider implements IStyledLabelProvider {
  private final AbstractTextSearchViewPage page;
  private final ResultTree tree;

  ResultLabels(AbstractTextSearchViewPage page, ResultTree tree) {
    this.page = page;
    this.tree = tree;
  }

  @Override
  public StyledString getStyledText(Object element) {
    return element instanceof Line line ? line(line) : file(element);
  }

  private StyledString line(Line line) {
    StyledString text = new StyledString();
    if (tree.isFlat()) {
      text.append(name(line.parent()), StyledString.QUALIFIER_STYLER).append("  ");
    }
    text.append(Integer.toString(line.number()), StyledString.QUALIFIER_STYLER);
    text.append("  " + line.text());
    int times = page.getDisplayedMatchCount(line);
    if (times > 1) {
      text.append("  " + times + "×", StyledString.COUNTER_STYLER);
    }
    return text;
  }

  private StyledString file(Object file) {
    StyledString text = new StyledString(name(file));
    if (file instanceof IFile known) {
      String folder = known.getParent().getFullPath().makeRelative().toString();
      text.append("  " + folder, StyledString.QUALIFIER_STYLER);
    }
    int lines = tree.getChildren(file).length;
    return text.append("  (" + lines + ")", StyledString.COUNTER_STYLER);
  }

  private static String name(Object file) {
    return file instanceof IFile known
        ? known.getName()
        : file.toString().substring(file.toString().lastIndexOf('/') + 1);
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    return element instanceof Line ? Icon.REVEAL.image() : Icon.FILE.image();
  }
}
