package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Scenarios;

/** Takes posts, channels of posts and days of series out, with what names them. */
final class Deletion {
  private final Content content;

  Deletion(Content content) {
    this.content = content;
  }

  /** A post or series, with the statements elsewhere that are about it. */
  Step whole() {
    Edits edits = Removal.element(content);
    for (EObject other : about()) {
      edits = edits.and(Removal.element(other));
    }
    return new Step(edits, List.of());
  }

  private List<EObject> about() {
    Campaign campaign = Contents.campaign(content);
    List<EObject> found = new ArrayList<>();
    for (Content other : campaign.getContents()) {
      other.getOrder().stream()
          .filter(each -> isAbout(each) && other != content)
          .forEach(found::add);
    }
    campaign.getBoosts().stream().filter(each -> each.getPost() == content).forEach(found::add);
    for (var file : List.copyOf(content.eResource().getResourceSet().getResources())) {
      for (Scenario scenario : Scenarios.in(file)) {
        scenario.getChanges().stream()
            .filter(change -> change.eCrossReferences().contains(content))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean isAbout(Order order) {
    return order.getAfter() == content;
  }

  /** The words of the statements elsewhere that go with it. */
  List<String> goesToo() {
    return about().stream().map(Deletion::words).distinct().toList();
  }

  private static String words(EObject statement) {
    return switch (statement) {
      case Boost boost -> "boost " + boost.getPost().getName();
      case Order order ->
          Contents.content(order).getName() + ": after " + order.getAfter().getName();
      default -> "scenario " + Scenarios.around(statement).getName();
    };
  }

  /** A post or series without some of its channels, which are not all. */
  Step channels(Collection<Placement> gone) {
    Page page = Page.of(content);
    Set<Channel> left =
        content.getPlacements().stream()
            .filter(each -> !gone.contains(each))
            .map(Placement::getChannel)
            .collect(Collectors.toSet());
    Set<Channel> without = new LinkedHashSet<>();
    gone.stream()
        .map(Placement::getChannel)
        .filter(each -> !left.contains(each))
        .forEach(without::add);
    Edits edits =
        new Members(page, placements()).without(gone.stream().map(Written::node).toList());
    for (EObject part : content.eContents()) {
      edits = edits.and(narrowed(page, part, without));
    }
    return Step.of(content, edits, copy -> drop(copy, gone, without));
  }

  private List<INode> placements() {
    return NodeModelUtils.findNodesForFeature(content, Literals.CONTENT__PLACEMENTS);
  }

  private void drop(Content copy, Collection<Placement> gone, Set<Channel> without) {
    List<Placement> kept = new ArrayList<>();
    for (int index = 0; index < content.getPlacements().size(); index++) {
      if (!gone.contains(content.getPlacements().get(index))) {
        kept.add(copy.getPlacements().get(index));
      }
    }
    copy.getPlacements().retainAll(kept);
    for (EObject part : List.copyOf(copy.eContents())) {
      List<Channel> channels = channels(part);
      if (channels.isEmpty()) {
        continue;
      }
      if (only(channels, without)) {
        EcoreUtil.remove(part);
      } else {
        channels.removeAll(without);
      }
    }
  }

  private static boolean only(List<Channel> channels, Set<Channel> without) {
    return !channels.isEmpty() && without.containsAll(channels);
  }

  /**
   * The channels that a text, medium, poll, move or approval is for; empty for all, and for other
   * parts.
   */
  private static List<Channel> channels(EObject part) {
    return switch (part) {
      case TextVariant text -> text.getChannels();
      case Media medium -> medium.getChannels();
      case Poll poll -> poll.getChannels();
      case Move move -> move.getChannels();
      case Approval approval -> approval.getChannels();
      default -> List.of();
    };
  }

  /** A part for some channels without those that go. */
  private static Edits narrowed(Page page, EObject part, Set<Channel> without) {
    List<Channel> channels = channels(part);
    if (channels.isEmpty()) {
      return Edits.NONE;
    }
    if (only(channels, without)) {
      return Removal.element(part);
    }
    List<INode> nodes =
        NodeModelUtils.findNodesForFeature(part, part.eClass().getEStructuralFeature("channels"));
    List<INode> gone = new ArrayList<>();
    for (int index = 0; index < Math.min(nodes.size(), channels.size()); index++) {
      if (without.contains(channels.get(index))) {
        gone.add(nodes.get(index));
      }
    }
    return new Members(page, nodes).without(gone);
  }

  /** A series that pauses on the days of some occurrences. */
  static Step skip(Series series, Collection<Occurrence> occurrences) {
    List<LocalDate> days = occurrences.stream().map(Occurrence::day).sorted().toList();
    String words = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    List<INode> written = NodeModelUtils.findNodesForFeature(series, Literals.SERIES__SKIP);
    Edits edits =
        written.isEmpty()
            ? Insertion.into(
                series, "skip " + words, Literals.CONTENT__PLACEMENTS, Literals.SERIES__AT)
            : Page.of(series).insert(written.getLast().getEndOffset(), ", " + words);
    for (Move move : series.getMoves()) {
      edits = days.contains(move.getDay()) ? edits.and(Removal.element(move)) : edits;
    }
    return Step.of(series, edits, copy -> pause((Series) copy, days));
  }

  private static void pause(Series copy, List<LocalDate> days) {
    copy.getSkip().addAll(days);
    copy.getMoves().removeIf(move -> days.contains(move.getDay()));
  }
}
