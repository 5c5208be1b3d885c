package org.ligne.cli.platform;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.ligne.cli.text.Words;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;

/** Says quantities as people of a language write them: {@code 8 MB} is {@code 8 Mo} in French. */
final class QuantityWords {
  private final Words words;

  QuantityWords(Words words) {
    this.words = words;
  }

  String of(Quantity quantity) {
    String written = quantity.toString();
    if (quantity.unit() == Unit.RATIO) {
      return number(written);
    }
    String number = number(quantity.amount().toPlainString());
    return quantity.unit() == Unit.NONE ? number : number + " " + unit(quantity);
  }

  private String unit(Quantity quantity) {
    boolean one = quantity.amount().compareTo(BigDecimal.ONE) == 0;
    return words.text("unit." + quantity.unit().word(one));
  }

  private String number(String plain) {
    char point = DecimalFormatSymbols.getInstance(words.language()).getDecimalSeparator();
    return plain.replace('.', point);
  }

  /** One value of a choice: a quantity in words, or a name as it is. */
  String of(String value) {
    return Character.isDigit(value.charAt(0)) ? of(Quantity.parse(value)) : value;
  }
}
