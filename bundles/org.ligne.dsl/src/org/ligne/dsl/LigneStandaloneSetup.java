package org.ligne.dsl;

import com.google.inject.Injector;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformPackage;

/** Starts the language outside OSGi. */
public class LigneStandaloneSetup extends LigneStandaloneSetupGenerated {

  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    registerModels();
    return super.createInjectorAndDoEMFRegistration();
  }

  /** Makes the models known to the grammar, which names them by their namespaces. */
  private static void registerModels() {
    List.of(
            CommonPackage.eINSTANCE,
            PlatformPackage.eINSTANCE,
            LinePackage.eINSTANCE,
            CampaignPackage.eINSTANCE)
        .forEach(model -> EPackage.Registry.INSTANCE.put(model.getNsURI(), model));
  }
}
