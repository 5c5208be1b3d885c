package org.ligne.visual.words;

import java.text.NumberFormat;
import java.util.Locale;
import org.ligne.model.value.Money;

/** Amounts of money as readers of a language write them. */
public final class Amounts {
  private Amounts() {}

  /** An amount, without decimals where there are none. */
  public static String money(Money money, Locale language) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language);
    format.setCurrency(money.currency());
    int decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(money.amount().scale() == 0 ? 0 : Math.max(0, decimals));
    return format.format(money.amount());
  }
}
