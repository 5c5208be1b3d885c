package org.ligne.compiler.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.ligne.model.line.EmojiRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;

/** Rules of a line are made once, and again when its voice or a pack of it changes. */
class KnownVoiceTest {
  private static final LineFactory MODEL = LineFactory.eINSTANCE;

  private static EmojiRule emoji(int most) {
    EmojiRule rule = MODEL.createEmojiRule();
    rule.setMax(most);
    return rule;
  }

  private static Line line() {
    Line line = MODEL.createLine();
    line.setVoice(MODEL.createVoice());
    line.getVoice().getRules().add(emoji(2));
    return line;
  }

  private static int count(Line line) {
    return KnownVoice.of(line).rules().size();
  }

  @Test
  void areMadeOnce() {
    Line line = line();
    Voicing voice = KnownVoice.of(line);
    assertEquals(1, voice.rules().size());
    assertSame(voice, KnownVoice.of(line));
  }

  @Test
  void followTheVoice() {
    Line line = line();
    assertEquals(1, count(line));
    line.getVoice().getRules().add(emoji(3));
    assertEquals(2, count(line));
    EmojiRule other = emoji(4);
    other.setBecause("Screen readers read them out");
    line.getVoice().getRules().set(1, other);
    assertEquals("Screen readers read them out", KnownVoice.of(line).rules().getLast().reason());
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
    pack.getRules().add(emoji(5));
    assertEquals(2, count(line));
    pack.getRules().clear();
    assertEquals(1, count(line));
  }
}
