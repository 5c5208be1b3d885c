package org.ligne.dsl.ide.fix.campaign;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;

/** Mends web addresses and tracking values. */
final class WebAddress {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private WebAddress() {}

  /** An address that is not complete, or holds characters no address has. */
  static void form(Content content, Finding finding, Offers offers) {
    String link = content.getLink();
    complete(link).ifPresent(better -> set(content, better, offers));
    offers.also(
        "remove",
        Removal.clause(content, Literals.CONTENT__LINK),
        Removal.words(content, Literals.CONTENT__LINK));
  }

  private static Optional<String> complete(String link) {
    String bare = link.strip().replaceFirst("^(?i)[a-z]+:/*", "").replaceFirst("^/+", "");
    boolean web = link.strip().matches("(?i)https?:.*");
    String scheme =
        web && link.strip().toLowerCase(Locale.ROOT).startsWith("http:") ? "http" : "https";
    String address = scheme + "://" + encoded(bare);
    try {
      URI uri = new URI(address);
      boolean host = uri.getHost() != null && uri.getHost().contains(".");
      return host ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // Nobody can say what was meant.
    }
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /** An address that brings tracking of its own. */
  static void tracking(Content content, Finding finding, Offers offers) {
    String link = content.getLink();
    int fragment = link.indexOf('#');
    String end = fragment < 0 ? "" : link.substring(fragment);
    String[] parts = link.substring(0, link.length() - end.length()).split("\\?", 2);
    String query =
        Arrays.stream(parts.length < 2 ? new String[0] : parts[1].split("&"))
            .filter(each -> !each.toLowerCase(Locale.ROOT).startsWith("utm_"))
            .collect(Collectors.joining("&"));
    set(content, parts[0] + (query.isEmpty() ? "" : "?" + query) + end, offers);
  }

  private static void set(Content content, String link, Offers offers) {
    var node = Page.node(content, Literals.CONTENT__LINK);
    var edits = Page.of(content).replace(node, Quoted.write(link));
    offers.best("change", edits, content.getLink(), link);
  }

  /** A tracking value that would come back encoded. */
  static void utm(EObject place, Finding finding, Offers offers) {
    String value = String.valueOf(place.eGet(finding.feature()));
    String plain =
        Normalizer.normalize(value, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replaceAll("[^a-z0-9_]+", "-")
            .replaceAll("^[-_]+|[-_]+$", "");
    if (!plain.isEmpty()) {
      var node = Page.node(place, finding.feature());
      offers.safe("change", Page.of(place).replace(node, Quoted.write(plain)), value, plain);
    }
  }
}
