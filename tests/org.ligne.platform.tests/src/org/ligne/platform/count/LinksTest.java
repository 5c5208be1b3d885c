package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void beginWithTheirScheme() {
    assertEquals(
        List.of("https://a.fr", "http://b.fr/c?d=e#f", "HTTPS://É.fr"),
        Links.in(
            "https://a.fr puis http://b.fr/c?d=e#f et HTTPS://É.fr mais ni c.fr ni ftp://d.fr"));
  }

  @Test
  void leaveThePunctuationOfTheSentence() {
    assertEquals(
        List.of("https://a.fr/b", "https://c.fr", "https://d.fr"),
        Links.in("(voir https://a.fr/b), « https://c.fr »… https://d.fr !"));
  }

  @Test
  void keepBracketsOfTheirOwn() {
    assertEquals(
        List.of("https://fr.wikipedia.org/wiki/Thé_(boisson)"),
        Links.in("(https://fr.wikipedia.org/wiki/Thé_(boisson))."));
  }

  @Test
  void areReplacedWhereTheyStand() {
    assertEquals(
        "Voir [13], ou $ [17].",
        Links.replace(
            "Voir https://a.fr/, ou $ https://b.fr/cdef.", link -> "[" + link.length() + "]"));
  }

  @Test
  void standTheLongestRuns() {
    assertEquals(1, Links.in("https://a.fr/" + "(a)".repeat(50_000)).size());
  }
}
