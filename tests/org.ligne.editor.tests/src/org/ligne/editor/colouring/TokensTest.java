package org.ligne.editor.colouring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.junit.jupiter.api.Test;

/** Coloured pieces move with the text around them. */
class TokensTest {
  private static final SemanticTokensLegend LEGEND =
      new SemanticTokensLegend(
          List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Enum, SemanticTokenTypes.Variable),
          List.of("declaration"));

  @Test
  void theServersFiguresAreReadAsPlaces() {
    var document = new Document("a pillar\n  on insta, x");
    var tokens =
        new TokenReader(document, LEGEND)
            .read(List.of(0, 2, 6, 1, 1, 1, 2, 2, 0, 0, 0, 3, 5, 2, 0, 0, 7, 1, 2, 0));
    assertEquals(List.of("2+6 DECLARATION", "14+5 CHANNEL", "21+1 CHANNEL"), shown(tokens));
  }

  @Test
  void typingBeforeAPieceMovesItAndInsideItGrows() {
    var tokens = tokens();
    tokens.shift(0, 0, 3, false);
    assertEquals(List.of("5+6 PILLAR", "17+5 CHANNEL"), shown(tokens));
    tokens.shift(7, 0, 1, true);
    assertEquals(List.of("5+7 PILLAR", "18+5 CHANNEL"), shown(tokens));
  }

  @Test
  void lettersAtTheEndBelongToTheWordAndBlanksDoNot() {
    var letter = tokens();
    letter.shift(8, 0, 1, true);
    assertEquals(List.of("2+7 PILLAR", "15+5 CHANNEL"), shown(letter));
    var blank = tokens();
    blank.shift(8, 0, 1, false);
    assertEquals(List.of("2+6 PILLAR", "15+5 CHANNEL"), shown(blank));
  }

  @Test
  void whatIsDeletedIsGone() {
    var tokens = tokens();
    tokens.shift(4, 12, 0, false);
    assertEquals(List.of("2+2 PILLAR", "4+3 CHANNEL"), shown(tokens));
    tokens.shift(0, 10, 0, false);
    assertEquals(List.of("0+0 PILLAR", "0+0 CHANNEL"), shown(tokens));
  }

  @Test
  void onlyWhatDiffersIsRepainted() {
    var former = tokens();
    var latter =
        new Tokens(new int[] {2, 14}, new int[] {6, 5}, new Style[] {Style.PILLAR, Style.PERSON});
    assertEquals(new Region(14, 5), Tokens.difference(former, latter));
    assertEquals(0, Tokens.difference(former, tokens()).getLength());
    assertEquals(new Region(2, 17), Tokens.difference(former, Tokens.NONE));
  }

  @Test
  void staleRangesAreJoinedCutAndMoved() {
    var regions = new Regions();
    regions.add(0, 10);
    regions.add(10, 20);
    regions.add(30, 40);
    assertEquals(List.of("5+10"), plain(regions.remove(5, 15)));
    regions.shift(16, 0, 100);
    assertEquals(List.of("0+5", "15+1", "116+4", "130+10"), plain(regions.remove(0, 1_000)));
    assertEquals(List.of(), plain(regions.remove(0, 1_000)));
  }

  private static Tokens tokens() {
    return new Tokens(
        new int[] {2, 14}, new int[] {6, 5}, new Style[] {Style.PILLAR, Style.CHANNEL});
  }

  private static List<String> shown(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i -> tokens.start(i) + "+" + (tokens.end(i) - tokens.start(i)) + " " + tokens.style(i))
        .toList();
  }

  private static List<String> plain(List<IRegion> regions) {
    return regions.stream().map(each -> each.getOffset() + "+" + each.getLength()).toList();
  }
}
