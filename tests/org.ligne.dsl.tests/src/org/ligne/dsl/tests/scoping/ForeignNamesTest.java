package org.ligne.dsl.tests.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;

/** Names that exist in the project and still are nobody's business where they are used. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ForeignNamesTest {
  private static final String LINES =
      """
      line Tea {
        channel gram on Instagram
        team { legal Nadia }
      }
      line Coffee {
        audience Drinkers
        pillar Beans
        channel latte on Blog
        team { editor Bob }
      }
      campaign Winter follows Coffee {
        phase Snow 2026-12-01 to 2026-12-07
        post Frost {}
        series Ice every monday {}
      }
      platform Instagram { default format post }
      platform Blog { source s1 default format article }
      """;

  @Inject private Plans plans;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "campaign C follows Tea { post P { on latte } }",
        "campaign C follows Tea { post P { on Coffee.latte } }",
        "campaign C follows Tea { post P { on gram as article } }",
        "campaign C follows Tea { post P { on gram text fr for latte \"\" } }",
        "campaign C follows Tea { post P { media \"a.png\" for latte } }",
        "campaign C follows Tea { post P { approved by Bob } }",
        "campaign C follows Tea { post P { after Frost } }",
        "campaign C follows Tea { post P in Snow {} }",
        "campaign C follows Tea { post P pillar Beans {} }",
        "campaign C follows Tea { post P by Bob {} }",
        "campaign C follows Tea { post P {} boost Frost on gram budget 1 EUR"
            + " from 2026-09-01 to 2026-09-02 }",
        "campaign C follows Tea { series S every monday {} boost S on gram budget 1 EUR"
            + " from 2026-09-01 to 2026-09-02 }",
        "campaign C follows Tea { post P {} boost P on gram budget 1 EUR"
            + " from 2026-09-01 to 2026-09-02 audience Drinkers }",
        "campaign C follows Coffee.latte {}",
        "line L { audience A { on latte } }",
        "line L { approval { pillar Beans needs legal } }",
        "line L { approval { channel latte needs legal } }",
        "line L { blackout \"b\" 2026-09-01 on latte }",
        "pack P { blackout \"b\" 2026-09-01 on latte }",
        "platform P { default format post { mentions unlimited grade A from s1 } }",
      })
  void areNotSeen(String text) {
    List<String> errors = Plans.errors(plans.read(text, LINES));
    assertEquals(1, errors.size(), errors::toString);
    assertEquals("1: unresolved-reference", errors.getFirst().substring(0, 23));
  }
}
