package org.ligne.ui.wizard.project;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.ligne.compiler.starter.NewProject;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.value.LanguageTag;
import org.ligne.ui.wizard.Form;

/** The languages to publish in: the main one, and others. */
final class LanguageFields {
  private static final int ROWS = 6;

  private final Answers answers;
  private final List<LanguageTag> all;
  private final Combo main;
  private final CheckboxTableViewer others;

  LanguageFields(Form form, Answers answers) {
    this.answers = answers;
    Comparator<String> order = Collator.getInstance(UiLanguage.locale())::compare;
    all =
        Stream.of(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .map(LanguageTag::parse)
            .distinct()
            .sorted(
                Comparator.comparing(NewProject::speaks)
                    .reversed()
                    .thenComparing(LanguageFields::name, order))
            .toList();
    main = form.choice(Messages.mainLanguage, all.stream().map(LanguageFields::name).toList());
    Label label = form.label(Messages.otherLanguages);
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    others = CheckboxTableViewer.newCheckList(form.parent(), SWT.BORDER | SWT.V_SCROLL);
    GridData data = GridDataFactory.fillDefaults().grab(true, true).indent(4, 0).create();
    data.heightHint = ROWS * others.getTable().getItemHeight();
    others.getTable().setLayoutData(data);
    others.setContentProvider(ArrayContentProvider.getInstance());
    others.setLabelProvider(LabelProvider.createTextProvider(each -> name((LanguageTag) each)));
    others.addFilter(new AllButMain());
    others.setInput(all);
    show();
    main.addListener(SWT.Selection, event -> keep());
    others.addCheckStateListener(
        event -> {
          keep();
          form.changed().run();
        });
  }

  /** Takes over languages from the answers. */
  void show() {
    LanguageTag first = answers.languages.getFirst();
    main.select(all.indexOf(first));
    others.refresh();
    others.setAllChecked(false);
    answers.languages.stream().skip(1).forEach(each -> others.setChecked(each, true));
    answers.languages.stream().skip(1).limit(1).forEach(others::reveal);
  }

  private void keep() {
    List<LanguageTag> chosen = new ArrayList<>(List.of(all.get(main.getSelectionIndex())));
    for (Object each : others.getCheckedElements()) {
      if (!chosen.contains(each)) {
        chosen.add((LanguageTag) each);
      }
    }
    boolean moved = !chosen.getFirst().equals(answers.languages.getFirst());
    answers.languages = chosen;
    if (moved) {
      others.refresh();
    }
  }

  private static String name(LanguageTag language) {
    String name = language.locale().getDisplayLanguage(UiLanguage.locale());
    return name.substring(0, 1).toUpperCase(UiLanguage.locale()) + name.substring(1);
  }

  private final class AllButMain extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object language) {
      return !language.equals(answers.languages.getFirst());
    }
  }
}
