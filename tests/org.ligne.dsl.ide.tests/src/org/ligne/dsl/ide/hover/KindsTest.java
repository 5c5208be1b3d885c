package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformPackage;

/** Views name the kind of everything there is a card for. */
class KindsTest {

  static Stream<EClass> describedKinds() {
    List<EPackage> models =
        List.of(LinePackage.eINSTANCE, CampaignPackage.eINSTANCE, PlatformPackage.eINSTANCE);
    return models.stream()
        .flatMap(model -> model.getEClassifiers().stream())
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(type -> !type.isAbstract() && !type.isInterface())
        .filter(
            type -> Describers.describes(type.getEPackage().getEFactoryInstance().create(type)));
  }

  @ParameterizedTest
  @MethodSource("describedKinds")
  void everyKindHasAName(EClass type) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Pen pen = new Pen(language);
      assertFalse(pen.kind(type.getEPackage().getEFactoryInstance().create(type)).isBlank());
    }
  }
}
