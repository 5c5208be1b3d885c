package org.ligne.dsl.conversion;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** Words that are no value of the kind their place asks for. The argument is the word. */
public enum ValueCode implements DiagnosticCode {
  /** Not a date of the calendar. */
  INVALID_DATE,
  /** Not a time of day. */
  INVALID_TIME,
  /** Not a date and a time. */
  INVALID_DATE_TIME,
  /** Not a day of every year. */
  INVALID_DAY_OF_YEAR,
  /** Not an IANA time zone. */
  INVALID_ZONE,
  /** Not a BCP 47 language tag. */
  INVALID_LANGUAGE,
  /** Not a country, or not the form of a region. */
  INVALID_REGION,
  /** Not a percentage from 0 to 100. */
  INVALID_PERCENTAGE,
  /** Not an amount with a currency. */
  INVALID_MONEY,
  /** Not the shape of a picture. */
  INVALID_RATIO,
  /** Not a length of time. */
  INVALID_SPAN,
  /** Not a whole number that fits. */
  INVALID_NUMBER,
  /** Not a number with a unit. */
  INVALID_QUANTITY,
  /** Nothing that is measured of media. */
  INVALID_MEASURE,
  /** No unit that texts are counted in. */
  INVALID_COUNTER,
  /** Neither a program nor a person. */
  INVALID_PUBLISHER,
  /** Not a grade of evidence. */
  INVALID_GRADE,
  /** A text with an escape that does not exist. */
  INVALID_TEXT,
  /** No text where one is needed. */
  TEXT_MISSING,
  /** A text in quotes that is not closed. */
  TEXT_NOT_CLOSED;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String bundleName() {
    return "org.ligne.dsl.conversion.messages";
  }
}
