package org.ligne.dsl.ide.fix.platform;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;

/**
 * Finds another place for a link readers cannot follow in a text: the statement of the post, the
 * profile, or the first comment.
 */
final class LinkMoves {
  private static final int LINK = 5;
  private static final int USE = 6;
  private static final int CHANNEL = 8;

  private final TextVariant text;
  private final Content content;
  private final String link;
  private final String literal;
  private final Offers offers;

  private LinkMoves(TextVariant text, String link, String literal, Offers offers) {
    this.text = text;
    this.content = Contents.content(text);
    this.link = link;
    this.literal = literal;
    this.offers = offers;
  }

  static void notClickable(EObject place, Finding finding, Offers offers) {
    String link = String.valueOf(finding.arguments().get(LINK));
    String channel = String.valueOf(finding.arguments().get(CHANNEL));
    Wording wording = new Wording(place, channel);
    String literal = wording.literal().orElse("");
    if (!literal.contains(link)) {
      return; // It is written in a way that cannot be found again, such as with an escape.
    }
    if (place instanceof TextVariant text) {
      LinkMoves moves = new LinkMoves(text, link, literal, offers);
      moves.toStatement();
      moves.toProfile(finding);
      moves.toComment(channel);
    }
    String without = Words.cut(literal, literal.indexOf(link), link);
    wording.offer("without", any -> without, offers, link);
  }

  private void toStatement() {
    String without = Words.cut(literal, literal.indexOf(link), link);
    if (content.getLink() == null && !without.replace("\"", "").isBlank()) {
      offers.best("move-link", written(without).and(statement()), link);
    }
  }

  /** Where nothing in a post can be followed, people look in the profile. */
  private void toProfile(Finding finding) {
    int use = ((Number) finding.arguments().get(USE)).intValue();
    if (use == LinkUse.NOT_CLICKABLE.getValue()) {
      boolean french = "fr".equals(text.getLanguage().tag().split("-", 2)[0]);
      String words = french ? "lien en bio" : "link in bio";
      Edits said = written(literal.replace(link, words));
      Edits all = content.getLink() == null ? said.and(statement()) : said;
      offers.also("link-in-profile", all, link, words);
    }
  }

  private void toComment(String channel) {
    content.getPlacements().stream()
        .filter(placement -> Shortening.isOn(placement, channel))
        .filter(this::takesComment)
        .findFirst()
        .ifPresent(
            placement -> {
              String without = Words.cut(literal, literal.indexOf(link), link);
              String head = "comment " + text.getLanguage() + " for ";
              String words =
                  head
                      + offers.tools().spelled(channel, "QualifiedName")
                      + " "
                      + Quoted.write(link);
              Edits added = Insertion.into(content, words, Literals.CONTENT__TEXTS);
              offers.also("link-to-comment", written(without).and(added), link);
            });
  }

  private boolean takesComment(Placement placement) {
    boolean free =
        Texts.variant(content, placement.getChannel(), TextField.COMMENT, text.getLanguage())
            .isEmpty();
    return free
        && LimitsInForce.of(placement).on(Term.of(placement).first()).stream()
            .anyMatch(limit -> limit instanceof TextLimit text && isComment(text));
  }

  private static boolean isComment(TextLimit limit) {
    return limit.getField() == TextField.COMMENT && !limit.isNone();
  }

  private Edits written(String better) {
    return Page.of(text).replace(Page.node(text, Literals.TEXT_VARIANT__VALUE), better);
  }

  private Edits statement() {
    return Insertion.into(
        content, "link " + Quoted.write(link), Literals.CONTENT__MEDIA, Literals.CONTENT__TEXTS);
  }
}
