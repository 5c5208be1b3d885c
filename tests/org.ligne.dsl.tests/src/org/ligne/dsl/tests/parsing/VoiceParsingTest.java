package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.line.Address;
import org.ligne.model.line.AddressRule;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.ForbidRule;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;
import org.ligne.model.line.PreferRule;
import org.ligne.model.line.ReadabilityRule;
import org.ligne.model.line.VoiceRule;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class VoiceParsingTest {
  @Inject private Plans plans;

  private <T extends VoiceRule> T rule(String text, Class<T> kind) {
    var file = plans.readCleanly("line Tea { voice { " + text + " } }");
    List<VoiceRule> rules = Plans.only(file, Line.class).getVoice().getRules();
    assertEquals(1, rules.size());
    return assertInstanceOf(kind, rules.getFirst());
  }

  @Test
  void formOfAddress() {
    assertEquals(Address.VOUS, rule("address vous", AddressRule.class).getAddress());
    AddressRule tu = rule("address tu because \"we are friends\"", AddressRule.class);
    assertEquals(Address.TU, tu.getAddress());
    assertEquals("we are friends", tu.getBecause());
  }

  @Test
  void forbiddenWords() {
    ForbidRule rule = rule("forbid \"cheap\", \"low cost\" because \"value\"", ForbidRule.class);
    assertEquals(List.of("cheap", "low cost"), rule.getTerms());
    assertEquals("value", rule.getBecause());
  }

  @Test
  void preferredWords() {
    PreferRule rule =
        rule("prefer \"loose tea\" over \"bulk tea\", \"tea bulk\"", PreferRule.class);
    assertEquals("loose tea", rule.getPreferred());
    assertEquals(List.of("bulk tea", "tea bulk"), rule.getOver());
    assertNull(rule.getBecause());
  }

  @Test
  void readabilityAndEmoji() {
    assertEquals(60, rule("readability at least 60", ReadabilityRule.class).getMin());
    assertEquals(2, rule("emoji at most 2", EmojiRule.class).getMax());
  }

  @Test
  void hashtags() {
    HashtagRule rule = rule("hashtags 1..5 always #Thé, #MaisonDuThe2", HashtagRule.class);
    assertEquals(1, rule.getCount().getMin());
    assertEquals(5, rule.getCount().getMax());
    assertEquals(List.of("#Thé", "#MaisonDuThe2"), rule.getAlways());
    assertEquals(List.of(), rule("hashtags 3", HashtagRule.class).getAlways());
  }

  @Test
  void packsAreUsedAcrossFiles() {
    var file =
        plans.readCleanly(
            "line Tea { voice { use Clear } }",
            """
            pack Clear "Clear writing" {
              emoji at most 1
              event "Tea day" every year on 05-21
              blackout "Silence" 2026-11-13
              use Base
            }
            pack Base {}
            """);
    Pack clear = Plans.only(file, PackUse.class).getPack();
    assertEquals("Clear writing", clear.getLabel());
    assertEquals(2, clear.getRules().size());
    assertEquals(1, clear.getEvents().size());
    assertEquals(1, clear.getBlackouts().size());
    assertSame(clear.eContainer(), ((PackUse) clear.getRules().get(1)).getPack().eContainer());
  }
}
