package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.LINK_FORM;
import static org.ligne.dsl.validation.StructureCode.LINK_WITH_TRACKING;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * A link is an absolute address that begins with http or https and names a host (RFC 3986).
 * Tracking parameters are Ligne's to add, so it brings none of its own.
 */
final class LinkForm implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    String link = content.getLink();
    if (link == null || link.isBlank()) {
      return;
    }
    Optional<URI> address = address(link);
    if (address.isEmpty()) {
      out.add(Finding.at(content, CampaignPackage.Literals.CONTENT__LINK, LINK_FORM, link));
      return;
    }
    tracking(address.get())
        .ifPresent(
            parameter ->
                out.add(
                    Finding.at(
                        content,
                        CampaignPackage.Literals.CONTENT__LINK,
                        LINK_WITH_TRACKING,
                        parameter)));
  }

  private static Optional<URI> address(String link) {
    try {
      URI uri = new URI(link);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // which is what the finding says
    }
  }

  private static Optional<String> tracking(URI address) {
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    return Arrays.stream(query.split("&"))
        .map(parameter -> parameter.split("=", 2)[0])
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("utm_"))
        .findFirst();
  }
}
