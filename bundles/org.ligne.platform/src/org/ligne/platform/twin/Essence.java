package org.ligne.platform.twin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligne.platform.count.Hashtags;
import org.ligne.platform.count.Links;

/**
 * What is left of a text when everything is taken away that makes no other text of it: letter case,
 * blanks, punctuation, the tracking of links, and where its hashtags stand. Accents and emoji stay:
 * they can be all that tells two texts apart.
 */
final class Essence {
  private static final Pattern TAG = Pattern.compile("[#＃][\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_\\w+|fbclid|gclid|igsh|mc_[ce]id|si)=[^&]*&?");
  private static final Pattern EDGES = Pattern.compile("^https?://(?:www\\.)?|[/?&]+$");
  private static final Pattern GAPS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}&&[^\\x{200D}]]+");

  private Essence() {}

  /** The essence of a text as it is sent; empty if nothing but blanks and punctuation is in it. */
  static String of(String text) {
    List<String> found = Links.in(text);
    String links = found.stream().map(Essence::link).distinct().collect(Collectors.joining(" "));
    String rest = text;
    for (String link : found) {
      int from = rest.indexOf(link);
      rest = from < 0 ? rest : rest.substring(0, from) + " " + rest.substring(from + link.length());
    }
    String tags = String.join(" ", new TreeSet<>(Hashtags.in(fold(rest))));
    String words = TAG.matcher(fold(rest)).replaceAll(" ");
    return GAPS.matcher(words + " " + tags + " " + links).replaceAll(" ").strip();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** A link in few characters, however long it is: it is as much of a text as a word. */
  private static String link(String link) {
    int hash = link.indexOf('#');
    String address = hash < 0 ? link : link.substring(0, hash);
    String plain = EDGES.matcher(TRACKING.matcher(address).replaceAll("")).replaceAll("");
    return "link" + Integer.toHexString(plain.hashCode());
  }
}
