package org.ligne.editor.colouring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** Reads the server's row of figures: five a token, each place told from the one before. */
final class TokenReader {
  private static final int FIGURES = 5;

  /** What names and fixed words are. All else the scanner told from the characters alone. */
  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry(SemanticTokenTypes.EnumMember, Style.VALUE),
          Map.entry(SemanticTokenTypes.Namespace, Style.CONTENT),
          Map.entry(SemanticTokenTypes.Class, Style.CONTENT),
          Map.entry(SemanticTokenTypes.Interface, Style.CONTENT),
          Map.entry(SemanticTokenTypes.Function, Style.CONTENT),
          Map.entry(SemanticTokenTypes.Struct, Style.PERSON),
          Map.entry(SemanticTokenTypes.Parameter, Style.PERSON),
          Map.entry(SemanticTokenTypes.Type, Style.PLATFORM),
          Map.entry(SemanticTokenTypes.Enum, Style.PILLAR),
          Map.entry(SemanticTokenTypes.TypeParameter, Style.AUDIENCE),
          Map.entry(SemanticTokenTypes.Variable, Style.CHANNEL),
          Map.entry(SemanticTokenTypes.Property, Style.PHASE));

  private final IDocument document;
  private final Style[] styles;
  private final int declaration;

  TokenReader(IDocument document, SemanticTokensLegend legend) {
    this.document = document;
    this.styles = legend.getTokenTypes().stream().map(STYLES::get).toArray(Style[]::new);
    int bit = legend.getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration);
    this.declaration = bit < 0 ? 0 : 1 << bit;
  }

  /** The tokens that have a colour, at their offsets in the document. */
  Tokens read(List<Integer> data) {
    int[] starts = new int[data.size() / FIGURES];
    int[] lengths = new int[starts.length];
    Style[] found = new Style[starts.length];
    int count = 0;
    int line = 0;
    int column = 0;
    for (int i = 0; i + FIGURES <= data.size(); i += FIGURES) {
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      var style = style(data.get(i + 3), data.get(i + 4));
      if (style != null) {
        starts[count] = offset(line) + column;
        lengths[count] = data.get(i + 2);
        found[count++] = style;
      }
    }
    return new Tokens(
        Arrays.copyOf(starts, count), Arrays.copyOf(lengths, count), Arrays.copyOf(found, count));
  }

  private Style style(int type, int modifiers) {
    var style = styles[type];
    return style != null && (modifiers & declaration) != 0 ? Style.DECLARATION : style;
  }

  private int offset(int line) {
    try {
      return document.getLineOffset(line);
    } catch (BadLocationException e) {
      return document.getLength(); // Only if the text is not the one that was asked about.
    }
  }
}
