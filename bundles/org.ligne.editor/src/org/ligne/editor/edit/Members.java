package org.ligne.editor.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The statements one jumps between: those that have a name of their own. */
public final class Members {
  private static final Set<String> KEYWORDS =
      Set.of(
          "line",
          "campaign",
          "phase",
          "post",
          "series",
          "boost",
          "platform",
          "format",
          "source",
          "team",
          "pack",
          "channel",
          "pillar",
          "audience",
          "voice",
          "approval",
          "event",
          "blackout");

  private final List<Integer> starts = new ArrayList<>();

  /** Reads a text. */
  public Members(String text) {
    for (var lexer = new Lexer(text); lexer.next(); ) {
      if (lexer.kind() == Lexer.Kind.WORD
          && lexer.leadsLine()
          && KEYWORDS.contains(lexer.token())) {
        starts.add(lexer.start());
      }
    }
  }

  /** Where the first statement behind an offset begins. */
  public OptionalInt next(int offset) {
    return starts.stream().mapToInt(each -> each).filter(each -> each > offset).findFirst();
  }

  /** Where the last statement before an offset begins. */
  public OptionalInt previous(int offset) {
    return starts.reversed().stream()
        .mapToInt(each -> each)
        .filter(each -> each < offset)
        .findFirst();
  }
}
