package org.ligne.dsl.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.BoostChange;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.Omission;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.query.Scenarios;

/**
 * What a change of a text replaced inside one post or series. Nobody else's names can mean anything
 * else then: others know of a post its name and kind, and both are as before.
 *
 * @param before the element that was replaced
 * @param now the one in its place
 */
record Rewriting(EObject before, EObject now) {

  /** All elements of a text, to be compared with those after a change. */
  static List<EObject> elements(Resource text) {
    List<EObject> found = new ArrayList<>();
    Iterator<EObject> all = EcoreUtil.getAllContents(text, false);
    all.forEachRemaining(found::add);
    return found;
  }

  /** What was replaced, or null if it was more or other than that. */
  static Rewriting between(List<EObject> before, List<EObject> now) {
    int shorter = Math.min(before.size(), now.size());
    int start = 0;
    while (start < shorter && before.get(start) == now.get(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
      end++;
    }
    return of(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
  }

  private static Rewriting of(List<EObject> stale, List<EObject> fresh) {
    boolean two = isTree(stale) && isTree(fresh);
    Rewriting found = two ? new Rewriting(stale.getFirst(), fresh.getFirst()) : null;
    return found != null && found.staysInside() ? found : null;
  }

  private static boolean isTree(List<EObject> elements) {
    return !elements.isEmpty()
        && elements.stream().allMatch(each -> EcoreUtil.isAncestor(elements.getFirst(), each));
  }

  private boolean staysInside() {
    if (Scenarios.around(now) != null) {
      return false; // What a scenario adds is known there alone, and scenarios are small.
    }
    if (before instanceof Content old && now instanceof Content fresh) {
      return old.eClass() == fresh.eClass() && Objects.equals(old.getName(), fresh.getName());
    }
    return !(before instanceof Content)
        && !(now instanceof Content)
        && EcoreUtil2.getContainerOfType(now, Content.class) != null;
  }

  /** Has those who name the post mean the one that is there now. */
  void repoint() {
    Campaign campaign = EcoreUtil2.getContainerOfType(now, Campaign.class);
    if (!(now instanceof Content fresh) || campaign == null) {
      return;
    }
    for (Content content : campaign.getContents()) {
      for (Order order : content.getOrder()) {
        if (order.eGet(Literals.ORDER__AFTER, false) == before) {
          order.setAfter(fresh);
        }
      }
    }
    for (Boost boost : campaign.getBoosts()) {
      if (boost.eGet(Literals.BOOST__POST, false) == before) {
        boost.setPost((Post) fresh);
      }
    }
    Scenarios.in(campaign.eResource()).forEach(scenario -> repoint(scenario, fresh));
  }

  private void repoint(Scenario scenario, Content fresh) {
    for (TreeIterator<EObject> all = scenario.eAllContents(); all.hasNext(); ) {
      switch (all.next()) {
        case ContentChange change
            when change.eGet(Literals.CONTENT_CHANGE__CONTENT, false) == before ->
            change.setContent(fresh);
        case Omission omission when omission.eGet(Literals.OMISSION__CONTENT, false) == before ->
            omission.setContent(fresh);
        case Boost boost when boost.eGet(Literals.BOOST__POST, false) == before ->
            boost.setPost((Post) fresh);
        case BoostChange change
            when change.eGet(Literals.BOOST_CHANGE__UNSUPPORTED, false) == before ->
            change.setUnsupported((Post) fresh);
        case Order order when order.eGet(Literals.ORDER__AFTER, false) == before ->
            order.setAfter(fresh);
        default -> {
          // It names no post.
        }
      }
    }
  }
}
