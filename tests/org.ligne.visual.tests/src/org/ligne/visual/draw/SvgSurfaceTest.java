package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgSurfaceTest {
  private final SvgSurface surface = new SvgSurface(Palettes.LIGHT, 200, 100, "p");

  private Document parsed() throws Exception {
    byte[] file = surface.file("A & <title>").getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file));
  }

  private static Element only(Document file, String name) {
    NodeList found = file.getElementsByTagName(name);
    assertEquals(1, found.getLength(), name);
    return (Element) found.item(0);
  }

  @Test
  void isAFileOfItsOwn() throws Exception {
    Element root = parsed().getDocumentElement();
    assertEquals("svg", root.getTagName());
    assertEquals("0 0 200 100", root.getAttribute("viewBox"));
    assertEquals("A & <title>", root.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void keepsTextsAsTheyAre() throws Exception {
    surface.text(
        "Thé <b> & « co » \u0007\ud83c\udf75", new Box(0, 0, 190, 20), Face.NORMAL, Ink.Role.TEXT);
    assertEquals("Thé <b> & « co » \ud83c\udf75", only(parsed(), "text").getTextContent());
  }

  @Test
  void endsWhatDoesNotFitWithAnEllipsis() throws Exception {
    Box box = new Box(0, 0, 60, 20);
    surface.text("A text that is much longer than its box", box, Face.NORMAL, Ink.Role.TEXT);
    String shown = only(parsed(), "text").getTextContent();
    assertTrue(shown.endsWith("…"), shown);
    assertTrue(surface.width(shown, Face.NORMAL) <= 60);
  }

  @Test
  void leavesOutWhatHasNoRoomAtAll() throws Exception {
    surface.text("Wide", new Box(0, 0, 2, 20), Face.NORMAL, Ink.Role.TEXT);
    assertEquals(0, parsed().getElementsByTagName("text").getLength());
  }

  @Test
  void namesWhatPeopleHear() throws Exception {
    surface.named("A/b 1", "Eight o’clock", () -> surface.fill(new Box(0, 0, 1, 1), Ink.Role.NOW));
    Element group = only(parsed(), "g");
    assertEquals("p-A.b_20_1", group.getAttribute("id"));
    assertEquals(
        "Eight o’clock",
        only(parsed(), "rect").getParentNode().getChildNodes().item(1).getTextContent());
  }

  @Test
  void givesEveryClipAnIdOfItsOwn() throws Exception {
    for (int i = 0; i < 3; i++) {
      surface.clip(new Box(0, 0, 10, 10), () -> surface.fill(new Box(0, 0, 20, 20), Ink.Role.NOW));
    }
    Set<String> ids = new HashSet<>();
    NodeList clips = parsed().getElementsByTagName("clipPath");
    for (int i = 0; i < clips.getLength(); i++) {
      ids.add(((Element) clips.item(i)).getAttribute("id"));
    }
    assertEquals(3, ids.size());
  }

  @Test
  void drawsEveryShape() throws Exception {
    Box box = new Box(10, 10, 30, 20);
    surface.fillRound(box, 4, new Ink.Pillar(0));
    surface.outline(box, 4, 2, Ink.Role.EDGE);
    surface.line(0, 0, 10.123, 10, 1, Ink.Role.GRID);
    surface.polygon(new double[] {0, 0, 5, 5, 0, 5}, Ink.Role.NOW);
    surface.icon("pin", box, Ink.Role.MUTED);
    for (int kind = 0; kind < 9; kind++) {
      surface.hatch(box, kind, Ink.Role.GRID);
    }
    Document file = parsed();
    assertEquals("10.12", only(file, "line").getAttribute("x2"));
    assertEquals("0 0 5 5 0 5", only(file, "polygon").getAttribute("points"));
    assertEquals(9 + 2, file.getElementsByTagName("path").getLength());
    assertEquals("28", ((Element) file.getElementsByTagName("rect").item(1)).getAttribute("width"));
  }

  @Test
  void keepsHatchesInsideTheirBox() {
    for (int kind = 0; kind < Hatching.KINDS; kind++) {
      String path = Hatching.path(new Box(10, 20, 30, 15), kind, 6);
      assertFalse(path.isEmpty());
      for (String point : path.substring(1).split("[ML]")) {
        String[] at = point.split(" ");
        double x = Double.parseDouble(at[0]);
        double y = Double.parseDouble(at[1]);
        assertTrue(x >= 10 && x <= 40 && y >= 20 && y <= 35, kind + ": " + point);
      }
    }
  }
}
