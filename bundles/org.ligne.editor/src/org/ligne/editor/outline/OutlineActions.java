package org.ligne.editor.outline;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.SymbolKind;
import org.ligne.editor.icons.Icon;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.symbols.SymbolNode;
import org.ligne.editor.symbols.SymbolOrder;

/** The buttons of the outline. What they choose is remembered for all outlines. */
final class OutlineActions {
  private static final String SORT = "outline.sort";
  private static final String BRIEF = "outline.brief";
  private static final String UNLINKED = "outline.unlinked";
  private static final int LEVELS_KEPT = 2;

  private OutlineActions() {}

  /** Whether the outline follows the caret. */
  static boolean isLinked() {
    return !store().getBoolean(UNLINKED);
  }

  /** Whether no filter hides a statement. */
  static boolean isShown(SymbolNode node) {
    return !store().getBoolean(BRIEF) || !isDetail(node.symbol().getKind());
  }

  /**
   * The buttons for a tree, as it is now.
   *
   * @param link called when the outline is linked with the text anew
   */
  static List<IAction> of(TreeViewer tree, Runnable link) {
    sort(tree);
    tree.addFilter(new Brief());
    return List.of(
        choice(Messages.sort, Icon.SORT, SORT, false, () -> sort(tree)),
        choice(Messages.brief, Icon.FILTER, BRIEF, false, tree::refresh),
        choice(Messages.link, Icon.LINK_WITH_EDITOR, UNLINKED, true, link),
        action(Messages.expandAll, Icon.EXPAND_ALL, tree::expandAll),
        action(Messages.collapseAll, Icon.COLLAPSE_ALL, () -> collapse(tree)));
  }

  private static void sort(TreeViewer tree) {
    tree.setComparator(store().getBoolean(SORT) ? new SymbolOrder() : null);
  }

  private static void collapse(TreeViewer tree) {
    tree.collapseAll();
    tree.expandToLevel(LEVELS_KEPT);
  }

  private static IAction choice(
      String text, Icon icon, String key, boolean inverse, Runnable apply) {
    Action choice =
        new Action(text, IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            store().setValue(key, isChecked() != inverse);
            apply.run();
          }
        };
    choice.setChecked(store().getBoolean(key) != inverse);
    return dressed(choice, text, icon);
  }

  private static IAction action(String text, Icon icon, Runnable code) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            code.run();
          }
        };
    return dressed(action, text, icon);
  }

  private static IAction dressed(IAction action, String text, Icon icon) {
    action.setImageDescriptor(icon.descriptor());
    action.setToolTipText(text);
    return action;
  }

  private static boolean isDetail(SymbolKind kind) {
    return switch (kind) {
      case String, File, Array, Property, Module, Number -> true;
      default -> false;
    };
  }

  private static IPreferenceStore store() {
    return Preferences.store();
  }

  /** Hides texts, media and rules without a name. */
  private static final class Brief extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      return isShown((SymbolNode) element);
    }
  }
}
