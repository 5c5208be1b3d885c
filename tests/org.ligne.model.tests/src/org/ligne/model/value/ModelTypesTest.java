package org.ligne.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.schedule.SchedulePackage;

/** The models themselves: every type converts both ways, and everything is explained. */
class ModelTypesTest {

  @ParameterizedTest
  @CsvSource({
    "LocalDate, 2026-09-08",
    "LocalTime, 12:30",
    "LocalDateTime, 2026-09-08T12:30",
    "MonthDay, 05-21",
    "ZoneId, Europe/Paris",
    "Span, 2 days",
    "Percentage, 12.5%",
    "Money, 300 EUR",
    "LanguageTag, en-GB",
    "'ZonedDateTime', '2026-10-25T02:30+02:00[Europe/Paris]'"
  })
  void convertsBothWays(String type, String text) {
    EDataType dataType = (EDataType) CommonPackage.eINSTANCE.getEClassifier(type);
    Object value = EcoreUtil.createFromString(dataType, text);
    assertNotNull(value);
    assertEquals(text, EcoreUtil.convertToString(dataType, value));
  }

  @Test
  void everyClassAndFeatureIsExplained() {
    List<String> silent = new ArrayList<>();
    List<EPackage> models =
        List.of(
            CommonPackage.eINSTANCE,
            PlatformPackage.eINSTANCE,
            LinePackage.eINSTANCE,
            CampaignPackage.eINSTANCE,
            SchedulePackage.eINSTANCE);
    for (EPackage model : models) {
      model
          .eAllContents()
          .forEachRemaining(
              element -> {
                boolean explained = !(element instanceof EModelElement named) || isExplained(named);
                if (!explained) {
                  silent.add(element.toString());
                }
              });
    }
    assertEquals(List.of(), silent);
    assertFalse(models.isEmpty());
  }

  private static boolean isExplained(EModelElement element) {
    boolean needsWords =
        element instanceof org.eclipse.emf.ecore.EClassifier
            || element instanceof org.eclipse.emf.ecore.EStructuralFeature;
    return !needsWords || EcoreUtil.getDocumentation(element) != null;
  }
}
