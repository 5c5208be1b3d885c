package org.ligne.dsl.ide.symbols;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformPackage;

/**
 * The kind each element is listed under. The protocol knows kinds of programs only; each kind of
 * ours that has a name gets one of its own, so that a client can tell them apart.
 */
public final class SymbolKinds {
  /** The kind of platforms, for those of which only the name is known. */
  static final SymbolKind PLATFORM = SymbolKind.Enum;

  private static final Map<EClass, SymbolKind> NAMED =
      Map.ofEntries(
          Map.entry(CommonPackage.Literals.IMPORT, SymbolKind.Module),
          Map.entry(LinePackage.Literals.LINE, SymbolKind.Namespace),
          Map.entry(LinePackage.Literals.TEAM, SymbolKind.Struct),
          Map.entry(LinePackage.Literals.PERSON, SymbolKind.Variable),
          Map.entry(LinePackage.Literals.PACK, SymbolKind.Package),
          Map.entry(LinePackage.Literals.VOICE, SymbolKind.Object),
          Map.entry(LinePackage.Literals.AUDIENCE, SymbolKind.TypeParameter),
          Map.entry(LinePackage.Literals.PILLAR, SymbolKind.EnumMember),
          Map.entry(LinePackage.Literals.CHANNEL, SymbolKind.Interface),
          Map.entry(LinePackage.Literals.EVENT, SymbolKind.Event),
          Map.entry(LinePackage.Literals.BLACKOUT, SymbolKind.Null),
          Map.entry(CampaignPackage.Literals.CAMPAIGN, SymbolKind.Class),
          Map.entry(CampaignPackage.Literals.SCENARIO, SymbolKind.Constructor),
          Map.entry(CampaignPackage.Literals.PHASE, SymbolKind.Constant),
          Map.entry(CampaignPackage.Literals.POST, SymbolKind.Method),
          Map.entry(CampaignPackage.Literals.SERIES, SymbolKind.Function),
          Map.entry(CampaignPackage.Literals.BOOST, SymbolKind.Operator),
          Map.entry(CampaignPackage.Literals.TARGET, SymbolKind.Number),
          Map.entry(CampaignPackage.Literals.TEXT_VARIANT, SymbolKind.String),
          Map.entry(CampaignPackage.Literals.MEDIA, SymbolKind.File),
          Map.entry(CampaignPackage.Literals.ITEM, SymbolKind.Array),
          Map.entry(PlatformPackage.Literals.PLATFORM, PLATFORM),
          Map.entry(PlatformPackage.Literals.FORMAT, SymbolKind.Field),
          Map.entry(PlatformPackage.Literals.SOURCE, SymbolKind.Key));

  /** Changes that are listed as what they hold. */
  private static final Set<EClass> IN_NAME_ONLY = Set.of(CampaignPackage.Literals.NEW_CONTENT);

  private SymbolKinds() {}

  /** The kind of an element, or null if it is no symbol of its own. */
  public static SymbolKind of(EObject element) {
    SymbolKind named = NAMED.get(element.eClass());
    return named == null && isPolicy(element.eClass()) ? SymbolKind.Property : named;
  }

  /** Whether elements of a class are rules without a name: of a voice, channel or format. */
  static boolean isPolicy(EClass type) {
    return LinePackage.Literals.VOICE_RULE.isSuperTypeOf(type)
        || PlatformPackage.Literals.LIMIT.isSuperTypeOf(type)
        || CampaignPackage.Literals.CHANGE.isSuperTypeOf(type) && !IN_NAME_ONLY.contains(type)
        || type == LinePackage.Literals.CADENCE
        || type == LinePackage.Literals.WINDOW
        || type == LinePackage.Literals.QUIET_HOURS
        || type == LinePackage.Literals.GAP
        || type == LinePackage.Literals.CAP
        || type == LinePackage.Literals.PEAK
        || type == LinePackage.Literals.APPROVAL_RULE;
  }
}
