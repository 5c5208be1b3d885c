package org.ligne.media.document;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads single things from XML, which is not trusted: nothing of it is looked up elsewhere. */
final class Xml {

  private Xml() {}

  /** How many elements of that local name there are. */
  static int count(byte[] content, String name, Source in) throws Refusal {
    try {
      XMLStreamReader reader = reader(content);
      int count = 0;
      while (next(reader, name)) {
        count++;
      }
      return count;
    } catch (XMLStreamException e) {
      throw in.corrupt();
    }
  }

  /** The number in the first element of that local name; empty when there is none. */
  static OptionalInt number(byte[] content, String name) {
    try {
      XMLStreamReader reader = reader(content);
      return next(reader, name)
          ? OptionalInt.of(Integer.parseInt(reader.getElementText().strip()))
          : OptionalInt.empty();
    } catch (XMLStreamException | NumberFormatException e) {
      return OptionalInt.empty(); // A courtesy of its program, which nobody misses.
    }
  }

  private static boolean next(XMLStreamReader reader, String name) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
    // From bytes the parser would print what is wrong with them to the console.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(
        new StringReader(new String(content, StandardCharsets.UTF_8)));
  }
}
