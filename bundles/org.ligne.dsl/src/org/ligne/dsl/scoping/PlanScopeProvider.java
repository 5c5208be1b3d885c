package org.ligne.dsl.scoping;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Omission;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.PostChange;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.campaign.SeriesChange;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pack;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Scenarios;
import org.ligne.model.voice.TextRule;
import org.ligne.model.voice.VoicePackage;

/**
 * Narrows each reference to what its place may use: parts of the line for a campaign that follows
 * it, parts of the campaign itself, formats of the channel's platform, sources of the platform.
 * Lines, teams, packs and platforms are seen everywhere in the project.
 */
public class PlanScopeProvider extends LigneScopeProvider {
  /** What is named after its platform is known already, so a simple name says it all. */
  private static final Set<EClass> PLAIN =
      Set.of(
          PlatformPackage.Literals.FORMAT,
          PlatformPackage.Literals.SOURCE,
          PlatformPackage.Literals.ACCOUNT_KIND);

  private static final Set<EClass> LINE_PARTS =
      Set.of(
          LinePackage.Literals.CHANNEL,
          LinePackage.Literals.PILLAR,
          LinePackage.Literals.AUDIENCE,
          LinePackage.Literals.PERSON);

  private static final Set<EClass> CAMPAIGN_PARTS =
      Set.of(
          CampaignPackage.Literals.PHASE,
          CampaignPackage.Literals.CONTENT,
          CampaignPackage.Literals.POST);

  @Inject private ListScopes scopes;
  @Inject private IGlobalScopeProvider project;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    EClass type = reference.getEReferenceType();
    if (PLAIN.contains(type)) {
      return Scopes.scopeFor(partsOf(platform(context), type));
    }
    if (type == VoicePackage.Literals.TEXT_RULE) {
      return scopes.made(textRules(context));
    }
    Scenario scenario = type == CampaignPackage.Literals.CAMPAIGN ? null : around(context);
    Campaign campaign =
        scenario == null
            ? EcoreUtil2.getContainerOfType(context, Campaign.class)
            : scenario.getCampaign();
    if (scenario != null && campaign.eResource() == null) {
      return IScope.NULLSCOPE;
    }
    if (campaign != null && CAMPAIGN_PARTS.contains(type)) {
      EClass wanted = wanted(context, type);
      IScope parts = scopes.kept(campaign, wanted, () -> partsOf(campaign, wanted));
      boolean more = scenario != null && reference == CampaignPackage.Literals.ORDER__AFTER;
      return more ? scopes.simple(parts, Scenarios.added(scenario)) : parts;
    }
    return LINE_PARTS.contains(type)
        ? partsOfLine(lineOf(context, campaign), type)
        : declared(context, reference);
  }

  /** The named rules that hold around a place: those of a line with its packs, or of a pack. */
  private static List<VoiceRule> textRules(EObject context) {
    Pack pack = EcoreUtil2.getContainerOfType(context, Pack.class);
    Line line = lineOf(context, EcoreUtil2.getContainerOfType(context, Campaign.class));
    List<VoiceRule> all =
        pack == null ? line == null ? List.of() : Lines.statements(line) : Lines.statements(pack);
    return all.stream().filter(TextRule.class::isInstance).toList();
  }

  private static Scenario around(EObject context) {
    Scenario scenario = Scenarios.around(context);
    return scenario == null || scenario.getCampaign() == null ? null : scenario;
  }

  /** What is said of a post in a scenario is not said of a series, nor the other way round. */
  private static EClass wanted(EObject context, EClass type) {
    return switch (context) {
      case PostChange change when type == CampaignPackage.Literals.CONTENT ->
          CampaignPackage.Literals.POST;
      case SeriesChange change when type == CampaignPackage.Literals.CONTENT ->
          CampaignPackage.Literals.SERIES;
      case Omission omission ->
          omission.isSeries() ? CampaignPackage.Literals.SERIES : CampaignPackage.Literals.POST;
      default -> type;
    };
  }

  /** Declarations of the whole project; those of the same file come first. */
  private IScope declared(EObject context, EReference reference) {
    IScope all = project.getScope(context.eResource(), reference, null);
    List<EObject> own =
        context.eResource().getContents().stream()
            .flatMap(file -> file.eContents().stream())
            .filter(reference.getEReferenceType()::isInstance)
            .toList();
    return scopes.simple(all, own);
  }

  /** The platform a place is about: the one around it, or the one of its channel; null if none. */
  private static Platform platform(EObject context) {
    Channel channel =
        context instanceof Placement placement
            ? placement.getChannel()
            : EcoreUtil2.getContainerOfType(context, Channel.class);
    return channel == null
        ? EcoreUtil2.getContainerOfType(context, Platform.class)
        : channel.getPlatform();
  }

  private static List<? extends EObject> partsOf(Platform platform, EClass type) {
    if (platform == null) {
      return List.of();
    }
    return switch (type.getClassifierID()) {
      case PlatformPackage.FORMAT -> platform.getFormats();
      case PlatformPackage.ACCOUNT_KIND -> platform.getAccounts();
      default -> platform.getSources();
    };
  }

  private static List<? extends EObject> partsOf(Campaign campaign, EClass type) {
    return switch (type.getClassifierID()) {
      case CampaignPackage.PHASE -> campaign.getPhases();
      case CampaignPackage.CONTENT -> campaign.getContents();
      default -> campaign.getContents().stream().filter(type::isInstance).toList();
    };
  }

  /** The line of a campaign, or the one around an element of a line. */
  private static Line lineOf(EObject context, Campaign campaign) {
    return campaign == null
        ? EcoreUtil2.getContainerOfType(context, Line.class)
        : campaign.getLine();
  }

  private IScope partsOfLine(Line line, EClass type) {
    if (line == null || line.eResource() == null) {
      return IScope.NULLSCOPE;
    }
    // A team may be in another file, and change without this one.
    boolean shared = type == LinePackage.Literals.PERSON && line.getTeam() != null;
    return shared
        ? scopes.made(Lines.people(line))
        : scopes.kept(line, type, () -> partsOf(line, type));
  }

  private static List<? extends EObject> partsOf(Line line, EClass type) {
    return switch (type.getClassifierID()) {
      case LinePackage.CHANNEL -> line.getChannels();
      case LinePackage.PILLAR -> line.getPillars();
      case LinePackage.AUDIENCE -> line.getAudiences();
      default -> Lines.people(line);
    };
  }
}
