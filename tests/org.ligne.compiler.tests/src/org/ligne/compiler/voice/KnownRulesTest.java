package org.ligne.compiler.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;
import org.ligne.voice.rule.Rule;

/** Rules of a line are made once, and again when its voice or a pack of it changes. */
class KnownRulesTest {
  private static final LineFactory MODEL = LineFactory.eINSTANCE;

  private static EmojiRule emoji() {
    EmojiRule rule = MODEL.createEmojiRule();
    rule.setMax(2);
    return rule;
  }

  private static Line line() {
    Line line = MODEL.createLine();
    line.setVoice(MODEL.createVoice());
    line.getVoice().getRules().add(emoji());
    return line;
  }

  private static int count(Line line) {
    return KnownRules.of(line).size();
  }

  @Test
  void areMadeOnce() {
    Line line = line();
    List<Rule> rules = KnownRules.of(line);
    assertEquals(1, rules.size());
    assertSame(rules, KnownRules.of(line));
  }

  @Test
  void followTheVoice() {
    Line line = line();
    assertEquals(1, count(line));
    line.getVoice().getRules().add(emoji());
    assertEquals(2, count(line));
    EmojiRule other = emoji();
    other.setBecause("Screen readers read them out");
    line.getVoice().getRules().set(1, other);
    assertEquals("Screen readers read them out", KnownRules.of(line).getLast().reason());
    line.setVoice(null);
    assertEquals(0, count(line));
  }

  @Test
  void followPacks() {
    Line line = line();
    Pack pack = MODEL.createPack();
    PackUse use = MODEL.createPackUse();
    use.setPack(pack);
    line.getVoice().getRules().add(use);
    assertEquals(1, count(line));
    pack.getRules().add(emoji());
    assertEquals(2, count(line));
    pack.getRules().clear();
    assertEquals(1, count(line));
  }
}
