package org.ligne.visual.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads pages. */
final class Pages {
  private Pages() {}

  /** A page that is well-formed XML too. */
  static Element parsed(String html) {
    try {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("The page is not well-formed", e);
    }
  }

  /** All elements of a name, in their order. */
  static List<Element> elements(Element within, String name) {
    NodeList nodes = within.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The values of an attribute, wherever it stands. */
  static List<String> values(Element page, String attribute) {
    return elements(page, "*").stream()
        .map(each -> each.getAttribute(attribute))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** What a page leads to or would fetch. */
  static List<String> referencesOf(Element page) {
    return Stream.of("href", "src", "srcset", "action", "data", "poster", "xlink:href")
        .flatMap(attribute -> values(page, attribute).stream())
        .toList();
  }

  /** The text of a part of a page, with single blanks. */
  static String text(String html, String id) {
    return elements(parsed(html), "*").stream()
        .filter(each -> each.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow()
        .getTextContent()
        .replaceAll("[ \n]+", " ");
  }

  /** The sum of a script as browsers take it. */
  static String hash(String script) throws Exception {
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }
}
