package org.ligne.app.about;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Short names of licences. Makers write the same licence in a dozen ways, or leave it to a file in
 * their repository: what follows says the second kind, by the beginning of the bundle's name.
 */
final class Licences {
  private static final String APACHE = "Apache-2.0";
  private static final String ECLIPSE = "EPL-2.0";
  private static final Map<String, String> SIGNS = signs();
  private static final Map<String, String> UNSAID = unsaid();

  private Licences() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("epl", ECLIPSE);
    signs.put("eclipse public", ECLIPSE);
    signs.put("apache", APACHE);
    signs.put("0bsd", "0BSD");
    signs.put("bsd", "BSD");
    signs.put("mit", "MIT");
    signs.put("unicode", "Unicode-3.0");
    return signs;
  }

  private static Map<String, String> unsaid() {
    Map<String, String> unsaid = new LinkedHashMap<>();
    unsaid.put("org.eclipse.", ECLIPSE);
    unsaid.put("junit-", ECLIPSE);
    unsaid.put("org.junit", ECLIPSE);
    unsaid.put("jakarta.inject", APACHE);
    unsaid.put("org.apiguardian", APACHE);
    unsaid.put("org.apache.", APACHE);
    unsaid.put("com.google.re2j", "BSD-3-Clause");
    unsaid.put("com.google.", APACHE);
    unsaid.put("com.ezylang.", APACHE);
    unsaid.put("com.twitter.", APACHE);
    unsaid.put("com.fasterxml.", APACHE);
    unsaid.put("com.drew.", APACHE);
    unsaid.put("com.sun.jna", "Apache-2.0 / LGPL-2.1");
    unsaid.put("info.picocli", APACHE);
    unsaid.put("picocli", APACHE);
    unsaid.put("org.osgi", APACHE);
    unsaid.put("org.yaml", APACHE);
    unsaid.put("org.antlr", "BSD-3-Clause");
    unsaid.put("org.aopalliance", "Public domain");
    unsaid.put("aopalliance", "Public domain");
    unsaid.put("bc", "MIT");
    unsaid.put("com.ibm.icu", "Unicode-3.0");
    unsaid.put("org.w3c.css.sac", "W3C");
    unsaid.put("de.siegmar.fastcsv", "MIT");
    return unsaid;
  }

  /** The short name, or what the makers say where it is none of those known here. */
  static String of(String bundle, String said) {
    String low = said.toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return first(UNSAID, bundle::startsWith, "");
    }
    return first(SIGNS, low::contains, said);
  }

  private static String first(Map<String, String> names, Predicate<String> fits, String otherwise) {
    return names.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
