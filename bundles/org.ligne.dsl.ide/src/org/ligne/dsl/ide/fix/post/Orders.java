package org.ligne.dsl.ide.fix.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Nearest;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Contents;

/** Mends what posts wait for. */
final class Orders {
  private Orders() {}

  /** A circle: any of its statements may go. */
  static void cycle(Order order, Finding finding, Offers offers) {
    remove(order, offers);
    Content start = Contents.content(order);
    Contents.campaign(start).getContents().stream()
        .flatMap(content -> content.getOrder().stream())
        .filter(other -> other != order)
        .filter(
            other -> reaches(start, Contents.content(other)) && reaches(other.getAfter(), start))
        .forEach(other -> remove(other, offers));
  }

  private static boolean reaches(Content from, Content to) {
    Set<Content> seen = new HashSet<>();
    Deque<Content> queue = new ArrayDeque<>();
    queue.add(from);
    while (!queue.isEmpty()) {
      Content next = queue.remove();
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        next.getOrder().stream()
            .map(Order::getAfter)
            .filter(each -> each != null && !each.eIsProxy())
            .forEach(queue::add);
      }
    }
    return false;
  }

  /** A post that waits for itself. */
  static void onItself(Order order, Finding finding, Offers offers) {
    remove(order, offers);
    Content content = Contents.content(order);
    var names =
        Contents.campaign(content).getContents().stream()
            .filter(other -> other != content && !reaches(other, content))
            .map(NamedElement::getName)
            .toList();
    for (String name : Nearest.of(content.getName(), names, 2)) {
      var node = Page.node(order, Literals.ORDER__AFTER);
      offers.also("change", Page.of(order).replace(node, name), content.getName(), name);
    }
  }

  /** A post that would be over before it may begin. */
  static void impossible(Order order, Finding finding, Offers offers) {
    remove(order, offers);
    if (order.getAtLeast() != null) {
      var edits = Removal.clause(order, Literals.ORDER__AT_LEAST);
      offers.also("remove", edits, "by at least " + order.getAtLeast());
    }
  }

  private static void remove(Order order, Offers offers) {
    String post = Contents.content(order).getName();
    offers.best("remove-order", Removal.element(order), Written.of(order), post);
  }
}
