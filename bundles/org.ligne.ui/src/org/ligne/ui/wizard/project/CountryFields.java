package org.ligne.ui.wizard.project;

import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.ligne.compiler.starter.Country;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.ui.wizard.Form;

/** Country, zone and public holidays: the first proposes the others. */
final class CountryFields {
  private final Answers answers;
  private final List<Country> countries;
  private final List<String> names;
  private final Combo country;
  private final Combo zone;
  private final Combo holidays;
  private final Runnable moved;

  /**
   * The fields of a form.
   *
   * @param moved told when another country was chosen
   */
  CountryFields(Form form, Answers answers, Runnable moved) {
    this.answers = answers;
    this.moved = moved;
    Locale language = UiLanguage.locale();
    Comparator<String> order = Collator.getInstance(language)::compare;
    countries =
        Country.all().stream()
            .sorted(Comparator.comparing((Country each) -> each.name(language), order))
            .toList();
    names = countries.stream().map(each -> each.name(language)).toList();
    country = form.search(Messages.country, names);
    new AutoCompleteField(country, new ComboContentAdapter(), names.toArray(String[]::new));
    zone = form.choice(Messages.zone, List.of());
    zone.setToolTipText(Messages.zoneHint);
    holidays = form.choice(Messages.holidays, List.of());
    holidays.setToolTipText(Messages.holidaysHint);
    country.select(countries.indexOf(answers.country));
    propose();
    country.addListener(SWT.Modify, event -> countryChanged());
    zone.addListener(SWT.Modify, event -> keep());
    holidays.addListener(SWT.Modify, event -> keep());
  }

  /** Whether what is typed is a country. */
  boolean isCountryKnown() {
    return names.contains(country.getText());
  }

  private void countryChanged() {
    int index = names.indexOf(country.getText());
    if (index >= 0 && !countries.get(index).equals(answers.country)) {
      answers.country = countries.get(index);
      propose();
      moved.run();
    }
  }

  private void propose() {
    zone.setItems(answers.country.zones().stream().map(ZoneId::getId).toArray(String[]::new));
    zone.select(0);
    List<String> regions = new ArrayList<>(List.of(Messages.noHolidays));
    answers.country.holidays().forEach(code -> regions.add(label(code)));
    holidays.setItems(regions.toArray(String[]::new));
    holidays.select(Math.min(1, regions.size() - 1));
    holidays.setEnabled(regions.size() > 1);
    keep();
  }

  private String label(String code) {
    String name = answers.country.name(UiLanguage.locale());
    return code.equals(answers.country.code()) ? name : NLS.bind(Messages.region, name, code);
  }

  private void keep() {
    if (zone.getSelectionIndex() >= 0) {
      answers.zone = ZoneId.of(zone.getText());
    }
    int chosen = holidays.getSelectionIndex();
    answers.holidays =
        chosen <= 0 ? Optional.empty() : Optional.of(answers.country.holidays().get(chosen - 1));
  }
}
