package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.PLATFORM_REPLACED;

import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Platform;
import org.ligne.platform.PlatformLibrary;

/** A project may describe a network we ship: its description replaces ours, and that is said. */
final class ShippedPlatform implements Rule<Platform> {
  /** The scheme of the addresses of what comes with Ligne. */
  private static final String SHIPPED = "ligne";

  @Override
  public Class<Platform> type() {
    return Platform.class;
  }

  @Override
  public void check(Platform platform, Findings out) {
    Resource text = platform.eResource();
    boolean own = text != null && !SHIPPED.equals(text.getURI().scheme());
    if (own && PlatformLibrary.names().contains(platform.getName())) {
      out.add(
          Finding.at(
              platform,
              CommonPackage.Literals.NAMED_ELEMENT__NAME,
              PLATFORM_REPLACED,
              platform.getName()));
    }
  }
}
