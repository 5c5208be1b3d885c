package org.ligne.editor.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** What users decide about the editor: the keys, and the store they are in. */
public final class Preferences {
  /** The bundle the keys belong to. */
  public static final String BUNDLE = "org.ligne.editor";

  /** Proposals are offered while one types, not only when asked for. */
  public static final String SUGGEST = "typing.suggest";

  /** An opening brace brings its closing one along. */
  public static final String CLOSE_BRACES = "typing.braces";

  /** Opening quotes bring their closing ones along. */
  public static final String CLOSE_TEXTS = "typing.texts";

  /** A brace or quote typed over a selection surrounds it. */
  public static final String SURROUND = "typing.surround";

  /** New lines begin where their statement should. */
  public static final String SMART_INDENT = "typing.indent";

  /** Long lines are wrapped at the window's edge. The platform's key. */
  public static final String WRAP = AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED;

  /** The beginnings of the blocks one reads in stay in sight. The platform's key. */
  public static final String STICKY =
      AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED;

  /** The partner of the brace at the caret is marked. */
  public static final String BRACES = "matchingBrackets";

  /** Colour of the mark on the partner of a brace. */
  public static final String BRACES_COLOUR = "matchingBracketsColor";

  /** Blocks, texts and comments can be folded. */
  public static final String FOLDING = "folding.enabled";

  /** Imports are folded when a file is opened. */
  public static final String FOLD_IMPORTS = "folding.imports";

  /** Comments of several lines are folded when a file is opened. */
  public static final String FOLD_COMMENTS = "folding.comments";

  /** Planned dates and counts are shown above posts and campaigns. */
  public static final String LENSES = "minings.lenses";

  /** Hints are shown between the words. */
  public static final String HINTS = "minings.hints";

  /** All places that name what the caret stands on are marked. */
  public static final String OCCURRENCES = "occurrences";

  /** A file is formatted whenever it is saved. */
  public static final String FORMAT_ON_SAVE = "save.format";

  /** Blanks at the ends of lines are removed whenever a file is saved. */
  public static final String TRIM_ON_SAVE = "save.trim";

  private static final IPreferenceStore STORE =
      new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

  private Preferences() {}

  /** The store of all keys. */
  public static IPreferenceStore store() {
    return STORE;
  }

  /** Our store in front of the one all text editors share: what it knows holds for our editor. */
  public static IPreferenceStore editorStore() {
    return new ChainedPreferenceStore(
        new IPreferenceStore[] {STORE, EditorsUI.getPreferenceStore()});
  }

  /** Whether something is switched on. */
  public static boolean isOn(String key) {
    return STORE.getBoolean(key);
  }
}
