package org.ligne.editor.templates;

import java.util.Locale;
import org.eclipse.jface.text.IDocument;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.edit.Block;

/** The places of a plan in which templates make sense; each is a context type of templates. */
public enum Spot {
  FILE,
  LINE,
  CAMPAIGN,
  POST,
  PLATFORM;

  private static final String PREFIX = "org.ligne.editor.template.";

  /** Id of the context type. */
  public String id() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /** The place of an offset, or null where no template fits: in texts, comments, small blocks. */
  public static Spot at(IDocument document, int offset) {
    if (!Partitions.typeAt(document, offset).equals(Partitions.CODE)) {
      return null;
    }
    String keyword = "";
    for (var block : Block.of(document.get())) {
      if (block.holds(offset)) {
        keyword = block.keyword();
      }
    }
    return switch (keyword) {
      case "" -> FILE;
      case "line" -> LINE;
      case "campaign" -> CAMPAIGN;
      case "post", "series" -> POST;
      case "platform" -> PLATFORM;
      default -> null;
    };
  }
}
