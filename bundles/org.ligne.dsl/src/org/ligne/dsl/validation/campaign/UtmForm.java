package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.UTM_FORM;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;

/**
 * Tracking values are lower-case letters and digits with hyphens and underscores between: web
 * analytics tell cases apart, and other characters come back encoded.
 */
final class UtmForm implements Rule<EObject> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?");

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject subject, Findings out) {
    if (subject instanceof Campaign campaign) {
      EAttribute feature = CampaignPackage.Literals.CAMPAIGN__UTM_CAMPAIGN;
      check(campaign, feature, campaign.getUtmCampaign(), out);
    } else if (subject instanceof Platform platform) {
      check(platform, PlatformPackage.Literals.PLATFORM__MEDIUM, platform.getMedium(), out);
    }
  }

  private static void check(EObject place, EAttribute feature, String value, Findings out) {
    if (value != null && !value.isBlank() && !FORM.matcher(value).matches()) {
      out.add(Finding.at(place, feature, UTM_FORM, value));
    }
  }
}
