package org.ligne.dsl.conversion;

import static org.ligne.dsl.conversion.ValueCode.INVALID_COUNTER;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DATE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DATE_TIME;
import static org.ligne.dsl.conversion.ValueCode.INVALID_DAY_OF_YEAR;
import static org.ligne.dsl.conversion.ValueCode.INVALID_GRADE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_LANGUAGE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_MEASURE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_MONEY;
import static org.ligne.dsl.conversion.ValueCode.INVALID_NUMBER;
import static org.ligne.dsl.conversion.ValueCode.INVALID_PERCENTAGE;
import static org.ligne.dsl.conversion.ValueCode.INVALID_PUBLISHER;
import static org.ligne.dsl.conversion.ValueCode.INVALID_QUANTITY;
import static org.ligne.dsl.conversion.ValueCode.INVALID_RATIO;
import static org.ligne.dsl.conversion.ValueCode.INVALID_REGION;
import static org.ligne.dsl.conversion.ValueCode.INVALID_SPAN;
import static org.ligne.dsl.conversion.ValueCode.INVALID_TEXT;
import static org.ligne.dsl.conversion.ValueCode.INVALID_TIME;
import static org.ligne.dsl.conversion.ValueCode.INVALID_ZONE;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.IDValueConverter;
import org.eclipse.xtext.conversion.impl.QualifiedNameValueConverter;
import org.ligne.model.line.Role;
import org.ligne.model.line.ShareBound;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.Publisher;
import org.ligne.model.query.Limits;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Money;
import org.ligne.model.value.Percentage;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Ratio;
import org.ligne.model.value.Span;
import org.ligne.model.value.Zones;

/** One converter per rule of the grammar that stands for a value. */
public class LigneValueConverters extends AbstractDeclarativeValueConverterService {
  @Inject private IDValueConverter names;
  @Inject private FormatNameConverter formatNames;
  @Inject private QualifiedNameValueConverter qualifiedNames;

  private static <T> IValueConverter<T> of(
      ValueCode code, Function<String, T> parser, Function<T, String> printer) {
    return new WordConverter<>(code, parser, printer);
  }

  /** Names, with a leading caret where they would read as a keyword. */
  @ValueConverter(rule = "ID")
  public IValueConverter<String> name() {
    return names;
  }

  /** Names of formats. */
  @ValueConverter(rule = "FormatName")
  public IValueConverter<String> formatName() {
    return formatNames;
  }

  /** Names with dots. */
  @ValueConverter(rule = "QualifiedName")
  public IValueConverter<String> qualifiedName() {
    return qualifiedNames;
  }

  /** Whole numbers. */
  @ValueConverter(rule = "INT")
  public IValueConverter<Integer> number() {
    return of(INVALID_NUMBER, Integer::valueOf, String::valueOf);
  }

  /** Whole numbers of limits, which may be below zero until a check says that they must not. */
  @ValueConverter(rule = "Figure")
  public IValueConverter<Integer> figure() {
    return of(INVALID_NUMBER, Words::figure, String::valueOf);
  }

  /** Texts in quotes on one line. */
  @ValueConverter(rule = "STRING")
  public IValueConverter<String> string() {
    return new QuotedConverter();
  }

  /** Texts in quotes, on one line or over several. */
  @ValueConverter(rule = "Text")
  public IValueConverter<String> text() {
    return new QuotedConverter();
  }

  /** Dates. */
  @ValueConverter(rule = "Date")
  public IValueConverter<LocalDate> date() {
    return of(INVALID_DATE, Words::date, Words::write);
  }

  /** Times of day. */
  @ValueConverter(rule = "Time")
  public IValueConverter<LocalTime> time() {
    return of(INVALID_TIME, Words::time, Words::write);
  }

  /** Dates with a time of day. */
  @ValueConverter(rule = "LocalDateTime")
  public IValueConverter<LocalDateTime> dateTime() {
    return of(INVALID_DATE_TIME, Words::dateTime, Words::write);
  }

  /** Days of every year. */
  @ValueConverter(rule = "MonthDay")
  public IValueConverter<MonthDay> monthDay() {
    return of(INVALID_DAY_OF_YEAR, Words::monthDay, Words::write);
  }

  /** Time zones. */
  @ValueConverter(rule = "Zone")
  public IValueConverter<ZoneId> zone() {
    return of(INVALID_ZONE, Zones::parse, ZoneId::getId);
  }

  /** Languages; some, such as Tongan, are spelled like a word of the language: {@code ^to}. */
  @ValueConverter(rule = "Language")
  public IValueConverter<LanguageTag> language() {
    return of(
        INVALID_LANGUAGE,
        word -> LanguageTag.parse(word.startsWith("^") ? word.substring(1) : word),
        LanguageTag::toString);
  }

  /** Countries and regions. */
  @ValueConverter(rule = "Region")
  public IValueConverter<String> region() {
    return of(INVALID_REGION, Words::region, Function.identity());
  }

  /** Percentages. */
  @ValueConverter(rule = "Percent")
  public IValueConverter<Percentage> percent() {
    return of(INVALID_PERCENTAGE, Percentage::parse, Percentage::toString);
  }

  /** Amounts of money. */
  @ValueConverter(rule = "Money")
  public IValueConverter<Money> money() {
    return of(INVALID_MONEY, Money::parse, Money::toString);
  }

  /** Shapes of pictures. */
  @ValueConverter(rule = "Ratio")
  public IValueConverter<Ratio> ratio() {
    return of(INVALID_RATIO, Ratio::parse, Ratio::toString);
  }

  /** Lengths of time. */
  @ValueConverter(rule = "Span")
  public IValueConverter<Span> span() {
    return of(INVALID_SPAN, Span::parse, Span::toString);
  }

  /** Numbers with a unit. */
  @ValueConverter(rule = "Quantity")
  public IValueConverter<Quantity> quantity() {
    return of(INVALID_QUANTITY, Quantity::parse, Quantity::toString);
  }

  /** Values to choose from: a word such as jpeg, a length of time, or a text in quotes. */
  @ValueConverter(rule = "Choice")
  public IValueConverter<String> choice() {
    return of(INVALID_TEXT, Words::choice, Words::writeChoice);
  }

  /** What is measured of media. */
  @ValueConverter(rule = "Measure")
  public IValueConverter<Measure> measure() {
    return of(INVALID_MEASURE, Words::measure, Measure::getLiteral);
  }

  /** What texts are counted in. */
  @ValueConverter(rule = "Counter")
  public IValueConverter<Counter> counter() {
    return of(INVALID_COUNTER, Words::counter, Limits::word);
  }

  /** Who publishes. */
  @ValueConverter(rule = "Publisher")
  public IValueConverter<Publisher> publisher() {
    return of(INVALID_PUBLISHER, Words::publisher, Publisher::getLiteral);
  }

  /** Grades of evidence. */
  @ValueConverter(rule = "Grade")
  public IValueConverter<Grade> grade() {
    return of(INVALID_GRADE, Words::grade, Grade::getLiteral);
  }

  /** Roles in a team; the grammar lets through only those that exist. */
  @ValueConverter(rule = "Role")
  public IValueConverter<Role> role() {
    return of(INVALID_TEXT, Words::role, Words::write);
  }

  /** Bounds of a share; the grammar lets through only those that exist. */
  @ValueConverter(rule = "ShareLimit")
  public IValueConverter<ShareBound> bound() {
    return of(INVALID_TEXT, Words::bound, Words::write);
  }
}
