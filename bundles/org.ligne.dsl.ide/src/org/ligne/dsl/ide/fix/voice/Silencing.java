package org.ligne.dsl.ide.fix.voice;

import java.time.LocalDate;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Excerpt;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Leaves a breach of a voice as it is; the reason is for the writer to give. */
final class Silencing {
  private static final String REASON = "…";

  private Silencing() {}

  /** Until the day of the post, or the last one it may go out on. */
  static void offer(Finding finding, Offers offers) {
    Content content = Contents.content(finding.place());
    Excerpt excerpt = finding.excerpt();
    LocalDate until = content == null ? null : last(content);
    if (excerpt == null || until == null) {
      return;
    }
    Typed.of(finding)
        .filter(typed -> excerpt.end() <= typed.value().length())
        .map(typed -> typed.value().substring(excerpt.start(), excerpt.end()))
        .ifPresent(
            words -> {
              String rule = excerpt.told().getFirst();
              offers.also(
                  "tolerate",
                  Insertion.into(content, statement(rule, words, until), Literals.CONTENT__TEXTS),
                  words,
                  rule,
                  until);
            });
  }

  private static String statement(String rule, String words, LocalDate until) {
    return "tolerate "
        + rule
        + " "
        + Quoted.write(words)
        + " because "
        + Quoted.write(REASON)
        + " until "
        + until;
  }

  private static LocalDate last(Content content) {
    if (content instanceof Post post && post.getAt() != null) {
      return post.getAt().toLocalDate();
    }
    DateSpan period = Contents.period(content);
    return period == null ? null : period.last();
  }
}
