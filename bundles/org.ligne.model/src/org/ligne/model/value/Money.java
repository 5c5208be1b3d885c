package org.ligne.model.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, never negative.
 *
 * @param amount the amount, with no more decimals than the currency has
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,4})?)\\s*([A-Z]{3})");

  /** Checks sign and decimals, and brings equal amounts to one form. */
  public Money {
    int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("an amount cannot be negative");
    }
    if (amount.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          currency.getCurrencyCode() + " has at most " + decimals + " decimals");
    }
    amount = amount.setScale(Math.max(0, amount.stripTrailingZeros().scale()));
  }

  /**
   * Reads {@code 300 EUR} or {@code 12.50 EUR}.
   *
   * @throws IllegalArgumentException if the form or the currency is unknown
   */
  public static Money parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("expected an amount such as 300 EUR");
    }
    return new Money(new BigDecimal(form.group(1)), currency(form.group(2)));
  }

  private static Currency currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(code + " is not an ISO 4217 currency code"));
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
