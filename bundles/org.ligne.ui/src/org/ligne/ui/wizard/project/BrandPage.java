package org.ligne.ui.wizard.project;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.ligne.ui.wizard.Form;
import org.ligne.ui.wizard.PlanPage;
import org.ligne.ui.wizard.Remark;

/** Who publishes, where they are at home, and in which languages they speak. */
final class BrandPage extends PlanPage {
  private static final int LONGEST_BRAND = 60;

  private final Answers answers;
  private Text brand;
  private Text site;
  private CountryFields country;
  private LanguageFields languages;
  private String proposed = "";

  BrandPage(Answers answers) {
    super("brand", Messages.brandTitle, Messages.brandDescription);
    this.answers = answers;
  }

  /** Proposes a brand, as long as the user has named none. */
  void propose(String name) {
    if (brand != null && brand.getText().equals(proposed)) {
      proposed = name;
      brand.setText(name);
    }
  }

  @Override
  protected void fill(Form form) {
    brand = form.text(Messages.brand, Messages.brandHint);
    site = form.text(Messages.site, Messages.siteHint);
    site.setToolTipText(Messages.siteTip);
    country = new CountryFields(form, answers, this::speakLikeThere);
    languages = new LanguageFields(form, answers);
  }

  private void speakLikeThere() {
    answers.languages = answers.country.languages();
    languages.show();
  }

  @Override
  protected Optional<Remark> remark() {
    answers.brand = brand.getText().strip();
    answers.site = WebAddress.of(site.getText().strip()).orElse("");
    if (answers.brand.isEmpty()) {
      return Optional.of(Remark.error(Messages.brandMissing));
    }
    if (answers.brand.length() > LONGEST_BRAND) {
      return Optional.of(Remark.error(NLS.bind(Messages.brandLong, LONGEST_BRAND)));
    }
    if (!site.getText().isBlank() && answers.site.isEmpty()) {
      return Optional.of(Remark.error(Messages.siteWrong));
    }
    return country.isCountryKnown()
        ? Optional.empty()
        : Optional.of(Remark.error(Messages.countryUnknown));
  }
}
