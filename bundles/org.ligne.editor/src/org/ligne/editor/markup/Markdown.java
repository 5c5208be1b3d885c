package org.ligne.editor.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads Markdown, tables too. */
public final class Markdown {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private Markdown() {}

  /** The text that Markdown stands for. */
  public static RichText read(String markdown) {
    RichTextWriter writer = new RichTextWriter();
    PARSER.parse(markdown).accept(new MarkdownVisitor(writer));
    return writer.finish();
  }
}
