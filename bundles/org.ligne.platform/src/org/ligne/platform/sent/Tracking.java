package org.ligne.platform.sent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Occurrence;

/**
 * Tracking parameters of links, as Google Analytics reads them: source, medium, campaign and
 * content. Values are case-sensitive in its reports, so all are brought to lower case, digits,
 * hyphen, underscore and full stop (https://support.google.com/analytics/answer/10917952).
 */
public final class Tracking {
  private static final String DEFAULT_MEDIUM = "social";

  private Tracking() {}

  /**
   * The parameters of a link, in the order they stand in it.
   *
   * @param placement where its post goes, on a channel with a known platform
   * @param occurrence which recurrence of a series it is, or null
   */
  public static Map<String, String> parameters(Placement placement, Occurrence occurrence) {
    Platform platform = placement.getChannel().getPlatform();
    String medium = platform.getMedium() == null ? DEFAULT_MEDIUM : platform.getMedium();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("utm_source", clean(platform.getName()));
    parameters.put("utm_medium", clean(medium));
    parameters.put("utm_campaign", clean(campaign(Contents.campaign(placement))));
    parameters.put("utm_content", clean(content(placement, occurrence)));
    return parameters;
  }

  private static String campaign(Campaign campaign) {
    return campaign.getUtmCampaign() == null ? campaign.getName() : campaign.getUtmCampaign();
  }

  private static String content(Placement placement, Occurrence occurrence) {
    String name = Contents.content(placement).getName();
    return occurrence == null ? name : name + "-" + occurrence.number();
  }

  /**
   * Lower case, without accents or joined letters, everything else than letters, digits and {@code
   * -_.} a hyphen; null gives nothing.
   */
  public static String clean(String value) {
    return Normalizer.normalize(Objects.requireNonNullElse(value, ""), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replaceAll("[^a-z0-9_.]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The link with its parameters behind those it has and before its fragment; never twice. */
  public static String track(String link, Map<String, String> parameters) {
    int hash = link.indexOf('#');
    String address = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : link.substring(hash);
    String query =
        parameters.entrySet().stream()
            .filter(parameter -> !address.matches(".*[?&]" + parameter.getKey() + "=.*"))
            .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
    if (query.isEmpty()) {
      return link;
    }
    return address + separator(address) + query + fragment;
  }

  private static String separator(String address) {
    if (!address.contains("?")) {
      return "?";
    }
    return address.endsWith("?") || address.endsWith("&") ? "" : "&";
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
