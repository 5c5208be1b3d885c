package org.ligne.dsl.ide.symbols;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.BoostChange;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.CapacityChange;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Omission;
import org.ligne.model.campaign.PeriodChange;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.SpendChange;
import org.ligne.model.campaign.Target;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.Import;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Event;
import org.ligne.model.line.Team;

/** What an element is called in a list of symbols; never empty. */
final class SymbolNames {
  /** The team of one line has no name, and the word it is announced by belongs to the line. */
  private static final String OWN_TEAM = "team";

  private SymbolNames() {}

  /** The simple name of an element, or words that tell it from its neighbours. */
  static String of(EObject element) {
    String name = given(element);
    return name == null || name.isBlank() ? firstWords(element, 1) : name;
  }

  private static String given(EObject element) {
    return switch (element) {
      case Team team when team.getName() == null -> OWN_TEAM;
      case NamedElement named -> named.getName();
      case Import statement -> statement.getPath();
      case Event event -> event.getLabel();
      case Blackout blackout -> blackout.getLabel();
      case Target target -> target.getMeasure();
      case Boost boost -> Written.of(boost, CampaignPackage.Literals.BOOST__POST);
      case TextVariant text -> text(text);
      case Poll poll -> poll(poll);
      case Media media -> file(media.getPath());
      case Item item -> Excerpts.of(item.getValues());
      case ApprovalRule rule -> Written.of(rule).replaceFirst(" needs? .*", "");
      case Cap cap -> firstWords(cap, 2);
      case Change change -> change(change);
      default -> null;
    };
  }

  /** What is made otherwise, by its kind and name: {@code post Doors}, {@code without spend}. */
  private static String change(Change change) {
    return switch (change) {
      case PeriodChange period -> firstWords(period, 1);
      case SpendChange spend -> firstWords(spend, spend.getSpend() == null ? 2 : 1);
      case Omission omission -> firstWords(omission, 3);
      case CapacityChange capacity -> firstWords(capacity, capacity.getCapacity() == null ? 4 : 3);
      case BoostChange boost -> firstWords(boost, boost.getBoost() == null ? 3 : 2);
      default -> firstWords(change, 2);
    };
  }

  private static String poll(Poll poll) {
    String name = "poll " + Written.of(poll, CampaignPackage.Literals.POLL__LANGUAGE);
    String channels = Written.of(poll, CampaignPackage.Literals.POLL__CHANNELS);
    return channels.isEmpty() ? name : name + " for " + channels;
  }

  private static String text(TextVariant text) {
    String name =
        Written.of(text, CampaignPackage.Literals.TEXT_VARIANT__FIELD)
            + " "
            + Written.of(text, CampaignPackage.Literals.TEXT_VARIANT__LANGUAGE);
    String channels = Written.of(text, CampaignPackage.Literals.TEXT_VARIANT__CHANNELS);
    return channels.isEmpty() ? name : name + " for " + channels;
  }

  private static String file(String path) {
    return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
  }

  /** The words a statement begins with. */
  static String firstWords(EObject element, int count) {
    ICompositeNode node = Written.node(element);
    List<String> words =
        node == null
            ? List.of()
            : Written.words(node).stream().limit(count).map(ILeafNode::getText).toList();
    return words.isEmpty() ? element.eClass().getName() : String.join(" ", words);
  }
}
