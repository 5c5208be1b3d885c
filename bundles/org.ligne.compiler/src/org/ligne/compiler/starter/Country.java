package org.ligne.compiler.starter;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.model.value.LanguageTag;

/**
 * What follows from where a brand is at home, as far as it does.
 *
 * @param code ISO 3166-1 alpha-2 code
 */
public record Country(String code) {
  /** Where most people live, for countries of several zones. */
  private static final Map<String, String> MAIN_ZONES =
      Map.ofEntries(
          Map.entry("AR", "America/Argentina/Buenos_Aires"),
          Map.entry("AU", "Australia/Sydney"),
          Map.entry("BR", "America/Sao_Paulo"),
          Map.entry("CA", "America/Toronto"),
          Map.entry("CD", "Africa/Kinshasa"),
          Map.entry("CL", "America/Santiago"),
          Map.entry("CN", "Asia/Shanghai"),
          Map.entry("CY", "Asia/Nicosia"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("EC", "America/Guayaquil"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FM", "Pacific/Ponape"),
          Map.entry("GL", "America/Godthab"),
          Map.entry("ID", "Asia/Jakarta"),
          Map.entry("KI", "Pacific/Tarawa"),
          Map.entry("KZ", "Asia/Almaty"),
          Map.entry("MH", "Pacific/Majuro"),
          Map.entry("MN", "Asia/Ulaanbaatar"),
          Map.entry("MX", "America/Mexico_City"),
          Map.entry("MY", "Asia/Kuala_Lumpur"),
          Map.entry("NZ", "Pacific/Auckland"),
          Map.entry("PF", "Pacific/Tahiti"),
          Map.entry("PG", "Pacific/Port_Moresby"),
          Map.entry("PS", "Asia/Hebron"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("RU", "Europe/Moscow"),
          Map.entry("UA", "Europe/Kiev"),
          Map.entry("UM", "Pacific/Wake"),
          Map.entry("US", "America/New_York"),
          Map.entry("UZ", "Asia/Tashkent"));

  /** Countries that speak more languages than one, each with those of most people first. */
  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "BE", List.of("nl", "fr"),
          "CA", List.of("en", "fr"),
          "CH", List.of("de", "fr", "it"),
          "CY", List.of("el"),
          "FI", List.of("fi", "sv"),
          "IE", List.of("en"),
          "LU", List.of("fr", "de"),
          "MT", List.of("en"));

  /** All countries in which people live by a clock, by code. */
  public static List<Country> all() {
    return Stream.of(Locale.getISOCountries())
        .map(Country::new)
        .filter(country -> !country.zones().isEmpty())
        .sorted((one, other) -> one.code.compareTo(other.code))
        .toList();
  }

  /** The country a locale is of, or the one where most people speak its language. */
  public static Country of(Locale locale) {
    String region = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getCountry();
    return new Country(region.matches("[A-Z]{2}") ? region : "GB");
  }

  /** Its zones: that of most people first, then the others by name. */
  public List<ZoneId> zones() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    Set<String> known = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null);
    Optional.ofNullable(MAIN_ZONES.get(code)).ifPresent(names::add);
    known.stream().sorted().forEach(names::add);
    return names.stream().filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of).toList();
  }

  /** The code under which its public holidays are known, and those of its regions. */
  public List<String> holidays() {
    List<String> regions = PublicHolidays.regions(code);
    return Stream.concat(
            Stream.of(code).filter(PublicHolidays::isKnown),
            regions.stream().map(region -> code + "-" + region))
        .toList();
  }

  /** What people pay with there, if the country has a currency. */
  public Optional<Currency> currency() {
    return Optional.ofNullable(Currency.getInstance(Locale.of("", code)));
  }

  /** The languages most people speak there. */
  public List<LanguageTag> languages() {
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und", code));
    return LANGUAGES.getOrDefault(code, List.of(likely.getLanguage())).stream()
        .map(LanguageTag::parse)
        .toList();
  }

  /** Its name in a language. */
  public String name(Locale language) {
    return new ULocale("", code).getDisplayCountry(ULocale.forLocale(language));
  }
}
