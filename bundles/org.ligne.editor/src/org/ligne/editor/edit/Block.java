package org.ligne.editor.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A statement with braces, as told from the text alone.
 *
 * @param keyword the word it begins with, such as {@code post}; empty if none was found
 * @param name what follows the keyword: its name, or empty
 * @param start offset of the keyword, or of the brace if there is none
 * @param open offset of the opening brace
 * @param close offset of the closing brace, or -1 if it is missing
 * @param depth how many blocks it lies in
 */
public record Block(String keyword, String name, int start, int open, int close, int depth) {
  private static final Set<String> KEYWORDS =
      Set.of(
          "line",
          "campaign",
          "post",
          "series",
          "platform",
          "team",
          "pack",
          "channel",
          "audience",
          "voice",
          "approval",
          "format");

  /** Offset behind the closing brace; the length of the text if it is missing. */
  public int end(CharSequence text) {
    return close < 0 ? text.length() : close + 1;
  }

  /** Whether an offset lies between the braces. */
  public boolean holds(int offset) {
    return offset > open && (close < 0 || offset <= close);
  }

  /** All blocks of a text, in the order of their opening braces. */
  public static List<Block> of(CharSequence text) {
    List<Block> blocks = new ArrayList<>();
    var open = new ArrayDeque<Block>();
    var header = new Header();
    for (var lexer = new Lexer(text); lexer.next(); ) {
      switch (lexer.kind()) {
        case WORD -> header.word(lexer);
        case OPEN -> open.push(header.take(lexer.start(), open.size()));
        case CLOSE -> {
          if (!open.isEmpty()) {
            blocks.add(open.pop().closedAt(lexer.start()));
          }
          header.clear();
        }
        default -> {}
      }
    }
    blocks.addAll(open);
    blocks.sort(Comparator.comparingInt(Block::open));
    return blocks;
  }

  private Block closedAt(int offset) {
    return new Block(keyword, name, start, open, offset, depth);
  }

  /** What was read since the last brace: the keyword that a brace would belong to, and its name. */
  private static final class Header {
    private String keyword = "";
    private String name = "";
    private int start = -1;
    private boolean leads;
    private boolean named = true;

    void word(Lexer lexer) {
      String word = lexer.token();
      boolean first = lexer.leadsLine();
      if (KEYWORDS.contains(word) && (first || !leads)) {
        keyword = word;
        name = "";
        start = lexer.start();
        leads = first;
        named = false;
      } else if (!named) {
        name = word;
        named = true;
      }
    }

    Block take(int brace, int depth) {
      var block = new Block(keyword, name, start < 0 ? brace : start, brace, -1, depth);
      clear();
      return block;
    }

    void clear() {
      keyword = "";
      name = "";
      start = -1;
      leads = false;
      named = true;
    }
  }
}
