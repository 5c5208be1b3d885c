package org.ligne.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Window;

/** Addresses of elements are made of names and lead back to them. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class FragmentsTest {
  private static final String LINE =
      """
      line Tea {
        languages fr
        pillar Craft
        pillar Craft
        pillar Leaves
        channel blog on Blog {
          window day 08:00-20:00
          window weekend 10:00-12:00
        }
      }
      campaign Tea follows Tea { from 2026-10-05 to 2026-10-18 }
      """;

  @Inject private Plans plans;

  @Test
  void everyElementIsFoundByItsAddress() {
    Resource file = plans.read(LINE).eResource();
    int count = 0;
    for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext(); count++) {
      EObject element = all.next();
      assertSame(element, file.getEObject(file.getURIFragment(element)));
    }
    assertEquals(13, count);
  }

  @Test
  void addressesSayNames() {
    var file = plans.read(LINE);
    List<String> addresses = Plans.all(file, Pillar.class).stream().map(this::address).toList();
    assertEquals(
        List.of("Line:Tea/Pillar:Craft", "Line:Tea/Pillar:Craft~1", "Line:Tea/Pillar:Leaves"),
        addresses);
    assertEquals(
        "Line:Tea/Channel:blog/windows.1", address(Plans.all(file, Window.class).getLast()));
  }

  @Test
  void whatIsWrittenAboveChangesNothing() {
    String before = address(Plans.only(plans.read(LINE), Channel.class));
    var after = plans.read("pack Words {}\n" + LINE.replace("  pillar Leaves", "  pillar Water"));
    assertEquals(before, address(Plans.only(after, Channel.class)));
  }

  private String address(EObject element) {
    return element.eResource().getURIFragment(element);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Line:Coffee",
        "Line:Tea/Pillar:Craft~2",
        "Line:Tea/Pillar:Craft~x",
        "Line:Tea/nothing",
        "Line:Tea/pillars.9",
        "Line:Tea/pillars.-1",
        "Line:Tea/pillars",
        "Line:Tea/Channel:blog/platform",
        "/0/1"
      })
  void addressesOfNothingLeadNowhere(String address) {
    assertNull(plans.read(LINE).eResource().getEObject(address));
  }
}
