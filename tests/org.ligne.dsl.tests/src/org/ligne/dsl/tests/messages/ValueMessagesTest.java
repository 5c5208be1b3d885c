package org.ligne.dsl.tests.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.conversion.ValueCode;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;

/** Each kind of value with a wrong word in its place. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ValueMessagesTest {
  /** A text with one wrong word, and what is said about it. */
  record Case(String text, String error) {
    String code() {
      return error.split(": ")[1];
    }
  }

  @Inject private Plans plans;

  static List<Case> cases() {
    return Stream.of(timeCases(), otherCases(), packCases()).flatMap(List::stream).toList();
  }

  private static List<Case> timeCases() {
    return List.of(
        new Case(
            "campaign C follows T { from 2026-02-30 to 2026-03-01 } line T {}",
            "1: invalid-date: 2026-02-30 is not a date."
                + " Write year, month and day, as in 2026-09-08."),
        new Case(
            "line T { event \"a\" 1-1-2026 }",
            "1: invalid-date: 1-1-2026 is not a date."
                + " Write year, month and day, as in 2026-09-08."),
        new Case(
            "line T { audience A { peak 9:30-10:00 } }",
            "1: invalid-time: 9:30 is not a time of day."
                + " Write hours and minutes from 00:00 to 23:59, as in 12:30."),
        new Case(
            "line T { audience A { peak 23:00-24:00 } }",
            "1: invalid-time: 24:00 is not a time of day."
                + " Write hours and minutes from 00:00 to 23:59, as in 12:30."),
        new Case(
            "campaign C follows T { post P { at 2026-09-08 12:60 } } line T {}",
            "1: invalid-date-time: 2026-09-08 12:60 is not a date and time."
                + " Write a date and a time of day, as in 2026-09-08 12:30."),
        new Case(
            "line T { event \"a\" every year on 02-30 }",
            "1: invalid-day-of-year: 02-30 is not a day of the year."
                + " Write month and day, as in 05-21."),
        new Case(
            "line T { zone Europe/Pari }",
            "1: invalid-zone: Europe/Pari is not a time zone."
                + " Write an IANA name that follows clock changes, as in Europe/Paris."));
  }

  private static List<Case> otherCases() {
    return List.of(
        new Case(
            "line T { languages french-spoken-somewhere }",
            "1: invalid-language: french-spoken-somewhere is not a language."
                + " Write a language tag, as in fr or en-GB."),
        new Case(
            "line T { holidays FR, fr }",
            "1: invalid-region: fr is not a country or region. Write the two capital letters of a"
                + " country, and those of a region where there is one, as in FR or DE-BY."),
        new Case(
            "line T { holidays DE-Bayern }",
            "1: invalid-region: DE-Bayern is not a country or region. Write the two capital letters"
                + " of a country, and those of a region where there is one, as in FR or DE-BY."),
        new Case(
            "line T { pillar A share 100.5% }",
            "1: invalid-percentage: 100.5% is not a percentage."
                + " Write a figure between 0% and 100%, as in 40%."),
        new Case(
            "platform X { default format post { images cropped to 4:0 grade A } }",
            "1: invalid-ratio: 4:0 is not the shape of a picture."
                + " Write width and height, as in 4:5 or 1.91:1."),
        new Case(
            "campaign C follows T { post P {} boost P on c budget 3 FRANCS"
                + " from 2026-09-01 to 2026-09-02 } line T { channel c on X }"
                + " platform X { default format post }",
            "1: invalid-money: 3 FRANCS is not an amount of money."
                + " Write an amount with its currency code, as in 300 EUR."),
        new Case(
            "line T { channel c on X { gap at least 100000 days } }"
                + " platform X { default format post }",
            "1: invalid-span: 100000 days is not a length of time."
                + " Write 90min, 20h, 2 days or 1 week."),
        new Case(
            "line T { voice { emoji at most 2147483648 } }",
            "1: invalid-number: 2147483648 is too large a number."
                + " Write a whole number up to 2147483647."),
        new Case(
            "platform X { default format post { mentions unlimited grade D } }",
            "1: invalid-grade: D is not a grade. Write A, B, C or disputed."),
        new Case(
            "line T { objective \"C:\\tea\\quay\" }",
            "1: invalid-text: This text holds an escape that does not exist: \\q"
                + " After a backslash only a quote, a backslash, n or t may follow;"
                + " write \\\\ for a backslash itself."),
        new Case(
            "line T { objective }",
            "1: text-missing: A text is missing here. Write it between quotes on one line,"
                + " or between three single quotes over several lines."),
        new Case(
            "line T { objective \"never closed\n}",
            "1: text-not-closed: \"never closed is not closed."
                + " Close the text with a quote on its line,"
                + " or write it between three single quotes over several lines."),
        new Case(
            "line T {\n  zone\n}",
            "2: invalid-zone: A value is missing here."
                + " Write an IANA name that follows clock changes, as in Europe/Paris."));
  }

  private static List<Case> packCases() {
    return List.of(
        new Case(
            "platform X { default format post { images size at most 8 Mo grade A } }",
            "1: invalid-quantity: 8 Mo is not a number with a unit that is known here. Write a"
                + " number, a shape such as 4:5, or a number with B, KB, MB, GB, KiB, MiB, GiB,"
                + " ms, s, min, h, days, weeks, months, kbps or Mbps."),
        new Case(
            "platform X { default format post { images breadth at most 320 grade A } }",
            "1: invalid-measure: breadth is nothing that is measured. Write size, width, height,"
                + " pixels, ratio, duration, rate, bitrate, frames, pages, options, parts, format,"
                + " codec or sound."),
        new Case(
            "platform X { default format post { text at most 9 code-point grade A } }",
            "1: invalid-counter: code-point is no unit that texts are counted in. Write characters,"
                + " code-points, graphemes, bytes, x-weighted, threads-characters,"
                + " mastodon-characters or tag-list."),
        new Case(
            "platform X { default format post { publish by robot grade A } }",
            "1: invalid-publisher: robot cannot publish. Write api for a program, or person for"
                + " somebody in the app or on the site."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWrongWordIsNamedWithItsPlaceAndItsCure(Case wrong) {
    assertEquals(List.of(wrong.error()), Plans.errors(plans.read(wrong.text())));
  }

  @Test
  void eachKindOfValueHasACase() {
    Set<String> tried =
        cases().stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
    Stream<String> all = Arrays.stream(ValueCode.values()).map(ValueCode::id);
    assertEquals(all.collect(Collectors.toCollection(TreeSet::new)), tried);
  }
}
