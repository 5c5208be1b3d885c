package org.ligne.dsl.ide.fix.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.messages.Distance;

/** What a zone, language, country or currency may mean that is none. */
public final class Places {
  private static final int SHOWN = 3;
  private static final int SLIP = 2;
  private static final List<Locale> READERS = List.of(Locale.FRENCH, Locale.ENGLISH);

  private Places() {}

  /**
   * Zones with a like name, or like places.
   *
   * @param likely those a line most likely means, if the word is no slip
   */
  public static List<String> zones(String word, List<String> likely) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    List<String> places = known.stream().filter(id -> id.matches("[A-Z][a-z]+/.*")).toList();
    String city = word.substring(word.lastIndexOf('/') + 1);
    List<String> near =
        places.stream()
            .sorted(
                Comparator.comparingInt((String id) -> Distance.between(city(id), city))
                    .thenComparingInt(id -> Distance.between(id, word))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SHOWN)
            .toList();
    // Many places have like names, so one is a slip for another only if hardly a letter differs.
    boolean slip = Distance.between(city, city(near.getFirst())) <= SLIP;
    Stream<String> first = slip ? near.stream() : likely.stream();
    return Stream.concat(first, slip ? likely.stream() : near.stream()).toList();
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /**
   * Languages by another spelling of their tag, or by their name in French, English or their own.
   */
  public static List<String> languages(String word) {
    String plain = plain(word);
    Set<String> found = new LinkedHashSet<>();
    String tag = word.replace('_', '-');
    if (tag.matches("[A-Za-z]{2,3}(-[A-Za-z]{2})?")) {
      found.add(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    }
    Stream.of(Locale.getISOLanguages())
        .map(code -> new Locale.Builder().setLanguage(code).build())
        .filter(
            language -> names(language, language::getDisplayLanguage).anyMatch(plain::startsWith))
        .map(Locale::getLanguage)
        .forEach(found::add);
    if (found.isEmpty() && plain.length() >= 2) {
      found.addAll(List.of("fr", "en").stream().filter(plain::startsWith).toList());
    }
    return List.copyOf(found);
  }

  private static Stream<String> names(Locale own, Function<Locale, String> name) {
    return Stream.concat(READERS.stream(), Stream.of(own))
        .map(name)
        .map(Places::plain)
        .filter(each -> each.length() > 3);
  }

  /** Countries by small letters, or by their name in French or English. */
  public static List<String> regions(String word) {
    String[] parts = word.toUpperCase(Locale.ROOT).replace('_', '-').split("-", 2);
    Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    Set<String> found = new LinkedHashSet<>();
    if (countries.contains(parts[0])) {
      boolean region = parts.length > 1 && parts[1].matches("[A-Z0-9]{1,3}");
      found.add(region ? parts[0] + "-" + parts[1] : parts[0]);
    }
    String plain = plain(word);
    countries.stream()
        .sorted()
        .filter(
            code ->
                READERS.stream()
                    .map(reader -> plain(country(code).getDisplayCountry(reader)))
                    .anyMatch(plain::equals))
        .forEach(found::add);
    if (found.isEmpty()) {
      found.addAll(likest(countries, plain));
    }
    return List.copyOf(found);
  }

  private static List<String> likest(Set<String> countries, String plain) {
    return countries.stream()
        .filter(
            code ->
                READERS.stream()
                    .anyMatch(
                        reader ->
                            Nearest.isSlip(plain, plain(country(code).getDisplayCountry(reader)))))
        .sorted(
            Comparator.comparingInt(
                    (String code) ->
                        Distance.between(
                            plain, plain(country(code).getDisplayCountry(Locale.FRENCH))))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static Locale country(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  /** Amounts with a currency of a like name, or with fewer decimals. */
  public static List<String> amounts(String words) {
    String[] parts = words.strip().split("\\s+", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,12}(\\.\\d{1,9})?")) {
      return List.of();
    }
    String figure =
        parts[0].contains(".")
            ? parts[0].replaceFirst("0+$", "").replaceFirst("\\.$", "")
            : parts[0];
    Set<String> codes = new LinkedHashSet<>();
    Currency.getAvailableCurrencies().forEach(each -> codes.add(each.getCurrencyCode()));
    String upper = parts[1].toUpperCase(Locale.ROOT);
    List<String> near = codes.contains(upper) ? List.of(upper) : currencies(upper, codes);
    return near.stream().map(code -> rounded(figure, code) + " " + code).toList();
  }

  private static List<String> currencies(String word, Set<String> codes) {
    List<String> begun = codes.stream().filter(word::startsWith).sorted().toList();
    return begun.isEmpty() ? Nearest.of(word, codes, SHOWN) : begun;
  }

  private static String rounded(String figure, String code) {
    int decimals = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    var amount = new BigDecimal(figure);
    return amount.scale() <= decimals
        ? figure
        : amount.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The grades, those that begin alike first. */
  static List<String> grades(String word) {
    List<String> all = Arrays.asList("A", "B", "C", "disputed");
    List<String> begun =
        all.stream()
            .filter(
                each ->
                    !word.isEmpty()
                        && each.toLowerCase(Locale.ROOT)
                            .startsWith(word.substring(0, 1).toLowerCase(Locale.ROOT)))
            .toList();
    return begun.isEmpty() ? List.of("C", "disputed") : begun;
  }
}
