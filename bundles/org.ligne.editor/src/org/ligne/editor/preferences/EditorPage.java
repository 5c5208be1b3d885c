package org.ligne.editor.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** How the editor behaves: typing, reading, folding, saving. */
public final class EditorPage extends PreferencePage implements IWorkbenchPreferencePage {
  private final List<Choice> choices = new ArrayList<>();

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Preferences.store());
  }

  @Override
  protected Control createContents(Composite parent) {
    choices.clear();
    var page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
    link(page);
    typing(group(page, Messages.typing));
    reading(group(page, Messages.reading));
    folding(group(page, Messages.folding));
    saving(group(page, Messages.saving));
    return page;
  }

  private void link(Composite page) {
    var link = new Link(page, SWT.WRAP);
    link.setText(Messages.generalLink);
    link.addListener(
        SWT.Selection,
        event ->
            PreferencesUtil.createPreferenceDialogOn(
                getShell(), "org.eclipse.ui.preferencePages.GeneralTextEditor", null, null));
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(link);
  }

  private static Group group(Composite page, String title) {
    var group = new Group(page, SWT.NONE);
    group.setText(title);
    GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 6).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private Choice add(Group group, String key, String label, String tip) {
    var choice = new Choice(group, key, label, tip);
    choices.add(choice);
    return choice;
  }

  private void typing(Group group) {
    add(group, Preferences.SUGGEST, Messages.suggest, Messages.suggestTip);
    add(group, Preferences.SMART_INDENT, Messages.smartIndent, Messages.smartIndentTip);
    add(group, Preferences.CLOSE_BRACES, Messages.closeBraces, Messages.closeBracesTip);
    add(group, Preferences.CLOSE_TEXTS, Messages.closeTexts, Messages.closeTextsTip);
    add(group, Preferences.SURROUND, Messages.surround, Messages.surroundTip);
  }

  private void reading(Group group) {
    add(group, Preferences.OCCURRENCES, Messages.occurrences, Messages.occurrencesTip);
    add(group, Preferences.LENSES, Messages.lenses, Messages.lensesTip);
    add(group, Preferences.HINTS, Messages.hints, Messages.hintsTip);
    add(group, Preferences.WRAP, Messages.wrap, Messages.wrapTip);
    add(group, Preferences.STICKY, Messages.sticky, Messages.stickyTip);
    add(group, Preferences.BRACES, Messages.braces, Messages.bracesTip);
  }

  private void folding(Group group) {
    var all = add(group, Preferences.FOLDING, Messages.fold, Messages.foldTip);
    all.governs(
        add(group, Preferences.FOLD_IMPORTS, Messages.foldImports, Messages.foldImportsTip));
    all.governs(
        add(group, Preferences.FOLD_COMMENTS, Messages.foldComments, Messages.foldCommentsTip));
  }

  private void saving(Group group) {
    add(group, Preferences.FORMAT_ON_SAVE, Messages.formatOnSave, Messages.formatOnSaveTip);
    add(group, Preferences.TRIM_ON_SAVE, Messages.trimOnSave, Messages.trimOnSaveTip);
  }

  @Override
  protected void performDefaults() {
    choices.forEach(Choice::restoreDefault);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    choices.forEach(Choice::save);
    return super.performOk();
  }
}
