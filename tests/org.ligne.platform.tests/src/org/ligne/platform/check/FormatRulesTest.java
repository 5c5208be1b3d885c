package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformStatus;

class FormatRulesTest {
  private final Model model = new Model();

  @Test
  void aFormatOfItsPlatformIsFine() {
    model.placement.setFormat(model.format);
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aPlatformWithoutDefaultNeedsAName() {
    model.format.setDefault(false);
    assertEquals(List.of(PlatformCode.NO_USABLE_FORMAT), model.codes());
    assertSame(model.placement, model.findings().getFirst().place());
    model.placement.setFormat(model.format);
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aPlatformWithoutFormatsHasNone() {
    model.platform.getFormats().clear();
    Finding finding = model.findings().getFirst();
    assertEquals(PlatformCode.NO_USABLE_FORMAT, finding.code());
    assertEquals(
        "Name a format after 'as', one of: –.",
        Messages.mend(finding.code(), finding.arguments(), Locale.ENGLISH));
  }

  @Test
  void limitedAndRetiredPlatformsAreWarnings() {
    model.platform.setStatus(PlatformStatus.LIMITED);
    model.platform.setNote("For partners.");
    Finding finding = model.findings().getFirst();
    assertSame(model.channel, finding.place());
    assertSame(LinePackage.Literals.CHANNEL__PLATFORM, finding.feature());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "Publishing on Net needs special access or a person. For partners.",
        Messages.text(finding, Locale.ENGLISH));
    model.platform.setStatus(PlatformStatus.RETIRED);
    assertEquals(List.of(PlatformCode.PLATFORM_RETIRED), model.codes());
  }

  @Test
  void whatIsUnresolvedIsLeftToTheLanguage() {
    ((InternalEObject) model.platform).eSetProxyURI(URI.createURI("unknown:/platform"));
    assertEquals(List.of(), model.codes());
    model.channel.setPlatform(null);
    assertEquals(List.of(), model.codes());
    model.placement.setChannel(null);
    assertEquals(List.of(), model.codes());
  }
}
