package org.ligne.app.guide;

import java.util.Map;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The chapters and sections of a page, to choose from. */
final class Contents {
  private final Tree tree;

  /** Tells the place of what is chosen. */
  Contents(Composite parent, IntConsumer chosen) {
    tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
    tree.addListener(SWT.Selection, event -> chosen.accept((Integer) event.item.getData()));
  }

  void fill(Map<Block.Heading, Integer> headings) {
    tree.removeAll();
    TreeItem chapter = null;
    for (Map.Entry<Block.Heading, Integer> entry : headings.entrySet()) {
      Block.Heading heading = entry.getKey();
      boolean below = heading.level() > 2 && chapter != null;
      TreeItem item = below ? new TreeItem(chapter, SWT.NONE) : new TreeItem(tree, SWT.NONE);
      item.setText(heading.text());
      item.setData(entry.getValue());
      chapter = below ? chapter : item;
    }
  }
}
