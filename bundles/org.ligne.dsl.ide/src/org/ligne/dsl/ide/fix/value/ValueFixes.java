package org.ligne.dsl.ide.fix.value;

import static org.ligne.dsl.conversion.ValueCode.INVALID_COUNTER;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DATE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DATE_TIME;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DAY_OF_YEAR;
import static org.ligne.dsl.conversion.ValueCode.INVALID_GRADE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_LANGUAGE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_MEASURE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_MONEY;
import static org.ligne.dsl.conversion.ValueCode.INVALID_PERCENTAGE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_PUBLISHER;
import static org.ligne.dsl.conversion.ValueCode.INVALID_QUANTITY;
import static org.ligne.dsl.conversion.ValueCode.INVALID_REGION;
import static org.ligne.dsl.conversion.ValueCode.INVALID_TEXT;
import static org.ligne.dsl.conversion.ValueCode.INVALID_TIME;
import static org.ligne.dsl.conversion.ValueCode.INVALID_ZONE;
import static org.ligne.dsl.conversion.ValueCode.TEXT_MISSING;
import static org.ligne.dsl.conversion.ValueCode.TEXT_NOT_CLOSED;

import java.util.List;
import java.util.function.Function;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.dsl.ide.fix.line.Guess;
import org.ligne.model.line.Line;

/** The fixes of this package. */
public final class ValueFixes {
  private ValueFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(INVALID_DATE, likely(Days::dates))
        .on(INVALID_TIME, likely(Days::times))
        .on(INVALID_DATE_TIME, likely(Days::dateTimes))
        .on(INVALID_DAY_OF_YEAR, likely(Days::daysOfYear))
        .on(INVALID_ZONE, new ValueFix(ValueFixes::zones))
        .on(INVALID_LANGUAGE, likely(Places::languages))
        .on(INVALID_REGION, likely(Places::regions))
        .on(INVALID_MONEY, likely(Places::amounts))
        .on(INVALID_PERCENTAGE, likely(word -> List.of("100%")))
        .on(INVALID_GRADE, likely(Places::grades))
        .on(INVALID_MEASURE, new ValueFix(Counted::measures))
        .on(INVALID_COUNTER, likely(Counted::counters))
        .on(INVALID_PUBLISHER, likely(Counted::publishers))
        .on(INVALID_QUANTITY, likely(Counted::quantities))
        .on(INVALID_TEXT, new Escapes())
        .on(TEXT_MISSING, new MissingText())
        .on(TEXT_NOT_CLOSED, new OpenText());
  }

  private static List<String> zones(String word, Fault fault) {
    Line line = fault.around(Line.class);
    // A reader's language says nothing about a line that names languages of its own.
    return Places.zones(word, line == null ? List.of() : Guess.zones(line, "en"));
  }

  private static Fix likely(Function<String, List<String>> meanings) {
    return new ValueFix((word, fault) -> meanings.apply(word));
  }
}
