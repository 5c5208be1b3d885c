package org.ligne.dsl.ide.snippet;

import java.util.List;
import org.ligne.dsl.ide.hover.Sign;
import org.ligne.model.campaign.Content;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Person;
import org.ligne.model.query.Approvals;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/** Statements that stand in a post or series. */
final class ContentSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("PostField", "text", "text.variant", ContentSnippets::variant)
              .where(site -> !placed(site).isEmpty()),
          Snippet.of("Media", "media", "media", ContentSnippets::media)
              .where(site -> !placed(site).isEmpty()),
          Snippet.of("Approval", "approved", "approved", ContentSnippets::approved)
              .where(site -> !approvers(site).isEmpty()));

  private ContentSnippets() {}

  private static List<Channel> placed(Site site) {
    return site.place().content() == null || languages(site).isEmpty()
        ? List.of()
        : site.place().channels();
  }

  private static List<LanguageTag> languages(Site site) {
    return Contents.languages(site.place().content());
  }

  private static void variant(Draft draft, Site site) {
    draft.text("text ").choice(languages(site).stream().map(LanguageTag::tag).toList());
    draft.text(" for ").choice(Site.names(placed(site))).text(" ");
    draft.quoted(Sentences.sample(site, languages(site).getFirst(), "text")).rest();
  }

  private static void media(Draft draft, Site site) {
    Sentences.medium(draft, site, false, languages(site));
    draft.rest();
  }

  /** People whose approval the post lacks; else all who have not approved. */
  private static List<Person> approvers(Site site) {
    Content content = site.place().content();
    if (content == null || site.line() == null) {
      return List.of();
    }
    List<Person> given = Approvals.approvers(content);
    List<Person> open =
        Lines.people(site.line()).stream().filter(each -> !given.contains(each)).toList();
    List<Person> missing =
        open.stream().filter(each -> Sign.missing(content).contains(each.getRole())).toList();
    return missing.isEmpty() ? open : missing;
  }

  private static void approved(Draft draft, Site site) {
    draft.text("approved by ").choice(Site.names(approvers(site)));
    draft.text(" on ").stop(site.period().first().minusDays(1).toString()).rest();
  }
}
