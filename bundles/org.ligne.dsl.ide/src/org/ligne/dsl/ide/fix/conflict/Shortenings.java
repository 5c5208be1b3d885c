package org.ligne.dsl.ide.fix.conflict;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.MediaRest;
import org.ligne.model.line.Stagger;
import org.ligne.model.query.Contents;
import org.ligne.model.value.Span;
import org.ligne.planning.conflict.Repair;

/** Writes shorter distances, or takes out those of which nothing would be left. */
final class Shortenings {
  private Shortenings() {}

  static void offer(Repair.Shorten shorten, Twins twins, Offers offers) {
    Span span = shorten.atLeast();
    switch (shorten.statement().source()) {
      case Gap gap ->
          twins.of(gap, Literals.GAP__AT_LEAST).ifPresent(now -> gap(now, span, offers));
      case Order order ->
          twins
              .of(
                  order,
                  CampaignPackage.Literals.ORDER__AFTER,
                  CampaignPackage.Literals.ORDER__AT_LEAST)
              .ifPresent(now -> order(now, span, offers));
      case Stagger stagger ->
          twins
              .of(stagger, Literals.STAGGER__AT_LEAST)
              .ifPresent(now -> stagger(now, span, offers));
      case MediaRest rest ->
          twins.of(rest, Literals.MEDIA_REST__AT_LEAST).ifPresent(now -> rest(now, span, offers));
      case null, default -> {} // Nothing else is a distance.
    }
  }

  private static void gap(Gap gap, Span span, Offers offers) {
    Channel channel = (Channel) gap.eContainer();
    Edits edits = shorter(gap, Literals.GAP__AT_LEAST, span);
    offer("closer-gap", gap, channel, gap.getAtLeast(), span, edits, offers);
  }

  private static void order(Order order, Span span, Offers offers) {
    Content content = Contents.content(order);
    Edits edits = shorter(order, CampaignPackage.Literals.ORDER__AT_LEAST, span);
    offer("closer-order", order, content, order.getAtLeast(), span, edits, offers);
  }

  private static void stagger(Stagger stagger, Span span, Offers offers) {
    NamedElement owner = (NamedElement) stagger.eContainer();
    if (isNothing(span) && isOfLineToo(owner)) {
      return;
    }
    Edits edits = shorter(stagger, Literals.STAGGER__AT_LEAST, span);
    offer("closer-channels", stagger, owner, stagger.getAtLeast(), span, edits, offers);
  }

  private static void rest(MediaRest rest, Span span, Offers offers) {
    NamedElement line = (NamedElement) rest.eContainer();
    Edits edits = shorter(rest, Literals.MEDIA_REST__AT_LEAST, span);
    offer("closer-media", rest, line, rest.getAtLeast(), span, edits, offers);
  }

  private static void offer(
      String key,
      EObject statement,
      NamedElement owner,
      Span before,
      Span after,
      Edits edits,
      Offers offers) {
    if (isNothing(after)) {
      offers.best("remove-order", edits, Written.of(statement), owner.getName());
    } else {
      offers.best(key, edits, owner.getName(), before, after);
    }
  }

  private static Edits shorter(EObject statement, EStructuralFeature feature, Span span) {
    return isNothing(span)
        ? Removal.element(statement)
        : Page.of(statement).replace(Page.node(statement, feature), span.toString());
  }

  private static boolean isNothing(Span span) {
    return span.days() == 0 && span.time().isZero();
  }

  /** Without the stagger of a post that of its line would hold. */
  private static boolean isOfLineToo(NamedElement owner) {
    return owner instanceof Content content && Contents.line(content).getStagger() != null;
  }
}
