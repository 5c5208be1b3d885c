package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.voice.VoicePackage;

/**
 * A statement with one value is made once. The grammar lets statements come in any order and so
 * lets them come twice; the model would silently keep the last.
 */
final class RepeatedStatements implements Rule<EObject> {
  /** The features the grammar fills inside a loop, with the words of their statement. */
  static final Map<EStructuralFeature, String> ONCE = once();

  private static final Map<EClass, List<EStructuralFeature>> BY_KIND = new ConcurrentHashMap<>();

  private static Map<EStructuralFeature, String> once() {
    Map<EStructuralFeature, String> once = new LinkedHashMap<>();
    once.put(LinePackage.Literals.LINE__ZONE, "zone");
    once.put(LinePackage.Literals.LINE__VOICE, "voice");
    once.put(LinePackage.Literals.LINE__TEAM, "team");
    once.put(LinePackage.Literals.LINE__OWN_TEAM, "team");
    once.put(LinePackage.Literals.LINE__MEDIA_REST, "media rest");
    once.put(LinePackage.Literals.LINE__STAGGER, "stagger");
    once.put(LinePackage.Literals.LINE__SPEND, "spend");
    once.put(LinePackage.Literals.LINE__SCORES, "scores from");
    once.put(LinePackage.Literals.PILLAR__SHARE, "share");
    once.put(LinePackage.Literals.PILLAR__MOMENT, "moment");
    once.put(LinePackage.Literals.CHANNEL__OPEN_ON_HOLIDAYS, "open on holidays");
    once.put(LinePackage.Literals.CHANNEL__ZONE, "zone");
    once.put(CampaignPackage.Literals.CAMPAIGN__OBJECTIVE, "objective");
    once.put(CampaignPackage.Literals.CAMPAIGN__FROM, "from … to");
    once.put(CampaignPackage.Literals.CAMPAIGN__UTM_CAMPAIGN, "utm campaign");
    once.put(CampaignPackage.Literals.CONTENT__PHASE, "in");
    once.put(CampaignPackage.Literals.CONTENT__PILLAR, "pillar");
    once.put(CampaignPackage.Literals.CONTENT__OWNER, "by");
    once.put(CampaignPackage.Literals.CONTENT__HELD, "held");
    once.put(CampaignPackage.Literals.CONTENT__TOPIC, "topic");
    once.put(CampaignPackage.Literals.CONTENT__ORIGIN, "origin");
    once.put(CampaignPackage.Literals.CONTENT__LINK, "link");
    once.put(CampaignPackage.Literals.CONTENT__WEIGHT, "weight");
    once.put(CampaignPackage.Literals.CONTENT__STAGGER, "stagger");
    once.put(CampaignPackage.Literals.POST__AT, "at");
    once.put(CampaignPackage.Literals.SERIES__AT, "at");
    once.put(CampaignPackage.Literals.CONTENT_CHANGE__PHASE, "in");
    once.put(CampaignPackage.Literals.CONTENT_CHANGE__PILLAR, "pillar");
    once.put(CampaignPackage.Literals.CONTENT_CHANGE__OWNER, "by");
    once.put(CampaignPackage.Literals.CONTENT_CHANGE__WEIGHT, "weight");
    once.put(CampaignPackage.Literals.CONTENT_CHANGE__STAGGER, "stagger");
    once.put(CampaignPackage.Literals.POST_CHANGE__AT, "at");
    once.put(CampaignPackage.Literals.SERIES_CHANGE__AT, "at");
    once.put(PlanPackage.Literals.PACED_RULE__UNIT, "per day, per week, per month");
    once.put(PlanPackage.Literals.PACED_RULE__WEEKS, "per … weeks");
    once.put(PlanPackage.Literals.PACED_RULE__PER_CHANNEL, "per channel");
    once.put(PlatformPackage.Literals.PLATFORM__STATUS, "status");
    once.put(PlatformPackage.Literals.PLATFORM__VERSION, "version");
    once.put(PlatformPackage.Literals.PLATFORM__EFFECTIVE, "version from");
    once.put(PlatformPackage.Literals.PLATFORM__SYNTAX, "syntax");
    once.put(PlatformPackage.Literals.PLATFORM__CHECKED, "checked");
    once.put(PlatformPackage.Literals.PLATFORM__MEDIUM, "medium");
    once.put(PlatformPackage.Literals.PLATFORM__NOTE, "note");
    once.put(PlatformPackage.Literals.FORMAT__NOTE, "note");
    once.put(VoicePackage.Literals.TEXT_RULE__KIND, "existence, substitution, …");
    once.put(VoicePackage.Literals.TEXT_RULE__LEVEL, "level");
    once.put(VoicePackage.Literals.TEXT_RULE__MESSAGE, "message");
    once.put(LinePackage.Literals.VOICE_RULE__BECAUSE, "because");
    once.put(VoicePackage.Literals.TEXT_RULE__LINK, "link");
    once.put(VoicePackage.Literals.TEXT_RULE__OWNER, "owner");
    once.put(VoicePackage.Literals.TEXT_RULE__LIMIT, "limit");
    once.put(VoicePackage.Literals.TEXT_RULE__MATCH_CASE, "match case");
    once.put(VoicePackage.Literals.TEXT_RULE__INSIDE_WORDS, "match inside words");
    once.put(VoicePackage.Literals.TEXT_RULE__FIX, "fix");
    return once;
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(EObject subject, Findings out) {
    List<EStructuralFeature> watched =
        BY_KIND.computeIfAbsent(subject.eClass(), RepeatedStatements::of);
    ICompositeNode node = watched.isEmpty() ? null : NodeModelUtils.findActualNodeFor(subject);
    if (node == null) {
      return;
    }
    Map<String, Integer> written = new HashMap<>();
    count(node, written);
    for (EStructuralFeature feature : watched) {
      int times = written.getOrDefault(feature.getName(), 0);
      // What has no value was not written in a way that can be read, unless it is a default.
      if (times > 1 && (feature.getDefaultValue() != null || subject.eIsSet(feature))) {
        report(subject, feature, times, out);
      }
    }
  }

  private static List<EStructuralFeature> of(EClass kind) {
    return ONCE.keySet().stream()
        .filter(feature -> feature.getEContainingClass().isSuperTypeOf(kind))
        .toList();
  }

  /** Counts how often each feature is written, in one walk for all of them. */
  private static void count(ICompositeNode parent, Map<String, Integer> written) {
    for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
      if (assignment != null) {
        written.merge(assignment.getFeature(), 1, Integer::sum);
      } else if (node instanceof ICompositeNode shared) {
        count(shared, written); // Statements of all kinds of posts have a rule of their own.
      }
    }
  }

  private static void report(EObject subject, EStructuralFeature feature, int times, Findings out) {
    for (int index = 1; index < times; index++) {
      out.add(Finding.at(subject, feature, index, REPEATED_STATEMENT, ONCE.get(feature)));
    }
  }
}
