package org.ligne.media.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Format;
import org.ligne.media.Limits;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads the documents of today's office programs: archives of XML. */
final class Office {

  private static final String TYPES = "[Content_Types].xml";

  /** No document has two of these. */
  private static final Map<String, Format> FORMATS =
      Map.of(
          "presentationml.presentation.main+xml", Format.PPTX,
          "presentationml.slideshow.main+xml", Format.PPSX,
          "presentationml.template.main+xml", Format.POTX,
          "wordprocessingml.document.main+xml", Format.DOCX);

  private static final Map<String, String> OTHERS =
      Map.of(
          "ms-powerpoint.presentation.macroEnabled.main+xml",
          "PPTM",
          "ms-powerpoint.slideshow.macroEnabled.main+xml",
          "PPSM",
          "ms-word.document.macroEnabled.main+xml",
          "DOCM",
          "wordprocessingml.template.main+xml",
          "DOTX",
          "spreadsheetml.sheet.main+xml",
          "XLSX");

  private Office() {}

  static DocumentFacts read(Path file, Source in, Limits limits) throws Refusal, IOException {
    try (Archive archive = Archive.open(file, in, limits)) {
      in.is(format(archive));
      OptionalInt pages = pages(archive, in);
      archive.check();
      return new DocumentFacts(in.format(), in.length(), pages);
    }
  }

  private static Format format(Archive archive) throws Refusal {
    String types = text(archive, TYPES);
    for (Map.Entry<String, Format> known : FORMATS.entrySet()) {
      if (types.contains(known.getKey())) {
        return known.getValue();
      }
    }
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (types.contains(other.getKey())) {
        throw Refusal.unsupported(other.getValue());
      }
    }
    boolean open = text(archive, "mimetype").contains("opendocument");
    throw Refusal.unsupported(open ? "OpenDocument" : "ZIP");
  }

  private static String text(Archive archive, String name) throws Refusal {
    byte[] content = archive.content(name).orElse(new byte[0]);
    return new String(content, StandardCharsets.UTF_8);
  }

  /**
   * Slides are listed; how many pages a text makes is what its program found when it saved it last.
   */
  private static OptionalInt pages(Archive archive, Source in) throws Refusal {
    if (in.format() == Format.DOCX) {
      byte[] properties = archive.content("docProps/app.xml").orElse(new byte[0]);
      return Xml.number(properties, "Pages");
    }
    byte[] slides =
        archive
            .content("ppt/presentation.xml")
            .orElseThrow(() -> in.corrupt("ppt/presentation.xml"));
    return OptionalInt.of(Xml.count(slides, "sldId", in));
  }
}
