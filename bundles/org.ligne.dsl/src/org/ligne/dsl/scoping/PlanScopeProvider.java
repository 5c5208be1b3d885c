package org.ligne.dsl.scoping;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.query.Lines;

/**
 * Narrows each reference to what its place may use: parts of the line for a campaign that follows
 * it, parts of the campaign itself, formats of the channel's platform, sources of the platform.
 * Lines, teams, packs and platforms are seen everywhere in the project.
 */
public class PlanScopeProvider extends LigneScopeProvider {
  /** What is named after its platform is known already, so a simple name says it all. */
  private static final Set<EClass> PLAIN =
      Set.of(PlatformPackage.Literals.FORMAT, PlatformPackage.Literals.SOURCE);

  private static final Set<EClass> LINE_PARTS =
      Set.of(
          LinePackage.Literals.CHANNEL,
          LinePackage.Literals.PILLAR,
          LinePackage.Literals.AUDIENCE,
          LinePackage.Literals.PERSON);

  @Inject private IQualifiedNameProvider names;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    List<? extends EObject> visible = visible(context, reference);
    if (visible == null) {
      return super.getScope(context, reference);
    }
    return PLAIN.contains(reference.getEReferenceType())
        ? Scopes.scopeFor(visible)
        : named(visible);
  }

  /**
   * Simple names win; qualified ones, such as {@code MaisonDuThe.instagram}, say the same at
   * length.
   */
  private IScope named(List<? extends EObject> visible) {
    IScope qualified = Scopes.scopeFor(visible, names::getFullyQualifiedName, IScope.NULLSCOPE);
    return Scopes.scopeFor(visible, qualified);
  }

  /** The elements a reference may name, or null for all of the project. */
  private List<? extends EObject> visible(EObject context, EReference reference) {
    if (reference == CampaignPackage.Literals.PLACEMENT__FORMAT) {
      return formats(context);
    }
    EClass type = reference.getEReferenceType();
    if (type == PlatformPackage.Literals.SOURCE) {
      Platform platform = EcoreUtil2.getContainerOfType(context, Platform.class);
      return platform == null ? List.of() : platform.getSources();
    }
    Campaign campaign = EcoreUtil2.getContainerOfType(context, Campaign.class);
    List<? extends EObject> own = campaign == null ? null : partsOf(campaign, type);
    return own == null ? partsOfLine(context, campaign, type) : own;
  }

  private static List<? extends EObject> formats(EObject context) {
    boolean placed = context instanceof Placement placement && placement.getChannel() != null;
    Platform platform = placed ? ((Placement) context).getChannel().getPlatform() : null;
    return platform == null ? List.of() : platform.getFormats();
  }

  private static List<? extends EObject> partsOf(Campaign campaign, EClass type) {
    if (type == CampaignPackage.Literals.PHASE) {
      return campaign.getPhases();
    }
    if (type == CampaignPackage.Literals.CONTENT) {
      return campaign.getContents();
    }
    if (type == CampaignPackage.Literals.POST) {
      return campaign.getContents().stream().filter(Post.class::isInstance).toList();
    }
    return null;
  }

  private static List<? extends EObject> partsOfLine(
      EObject context, Campaign campaign, EClass type) {
    if (!LINE_PARTS.contains(type)) {
      return null; // Asking for the line here would ask for it while it is being looked up.
    }
    Line line =
        campaign == null ? EcoreUtil2.getContainerOfType(context, Line.class) : campaign.getLine();
    if (line == null) {
      return List.of();
    }
    return switch (type.getClassifierID()) {
      case LinePackage.CHANNEL -> line.getChannels();
      case LinePackage.PILLAR -> line.getPillars();
      case LinePackage.AUDIENCE -> line.getAudiences();
      default -> Lines.people(line);
    };
  }
}
