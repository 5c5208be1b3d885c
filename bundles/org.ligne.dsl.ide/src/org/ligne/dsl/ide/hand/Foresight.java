package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.dsl.ide.hand.Outcome.Warning;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.dsl.validation.RuleCatalogue;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;

/**
 * Says what a change will be blamed for, before it is made: copies of the posts concerned, and of
 * those that come after them, are changed and put to the rules. What others read stays as it is.
 */
final class Foresight {
  /** Somebody who moves more than this at once is told the rest when it is done. */
  private static final int MOST = 60;

  @Inject private RuleCatalogue catalogue;
  @Inject private MessageLanguage language;

  /** The findings there will be that are not there now, the worst first, each once. */
  List<Warning> of(Campaign campaign, List<Step.Effect> effects) {
    Set<Content> changed = new LinkedHashSet<>();
    effects.stream().limit(MOST).map(Step.Effect::content).forEach(changed::add);
    List<Content> known = changed.stream().filter(each -> each.eContainer() != null).toList();
    Chains chains = new Chains(campaign);
    List<Finding> before = findings(campaign, chains.around(known), known, List.of());
    List<Finding> after = findings(campaign, chains.around(changed), changed, effects);
    List<Warning> told = new ArrayList<>(after.stream().map(this::warning).toList());
    before.stream().map(this::warning).forEach(told::remove);
    told.sort(Comparator.comparing(Warning::severity));
    return told.stream().distinct().toList();
  }

  private List<Finding> findings(
      Campaign campaign,
      Collection<Content> all,
      Collection<Content> changed,
      List<Step.Effect> effects) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    Map<Content, Content> copies = new LinkedHashMap<>();
    all.forEach(each -> copies.put(each, (Content) copier.copy(each)));
    copier.copyReferences();
    Campaign shell = shell(campaign);
    shell.getContents().addAll(copies.values());
    for (Step.Effect effect : effects) {
      Content copy = copies.get(effect.content());
      if (copy != null) {
        effect.change().accept(copy);
      }
    }
    List<Finding> found = new ArrayList<>();
    changed.forEach(each -> catalogue.rules().checkTree(copies.get(each), found::add));
    catalogue.rules().check(shell, finding -> addOrder(finding, found));
    return found;
  }

  /** Of what is said of a campaign as a whole, only the order makes sense without the others. */
  private static void addOrder(Finding finding, List<Finding> found) {
    if (finding.place() instanceof Order) {
      found.add(finding);
    }
  }

  private Warning warning(Finding finding) {
    String text = Messages.text(finding, language.locale());
    return new Warning(finding.severity(), finding.code().id(), text);
  }

  private static Campaign shell(Campaign campaign) {
    Campaign shell = CampaignFactory.eINSTANCE.createCampaign();
    shell.setName(campaign.getName());
    shell.setLine(campaign.getLine());
    shell.setFrom(campaign.getFrom());
    shell.setTo(campaign.getTo());
    return shell;
  }
}
