package org.ligne.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snippets as the protocol writes them. */
class SnippetTest {
  @Test
  void placesAreFoundInTheTextTheyLeave() {
    Snippet snippet = Snippet.parse("post ${1:Name} {\n  on $2\n}$0");

    assertEquals("post Name {\n  on \n}", snippet.text());
    assertEquals(
        List.of(
            new Snippet.Stop(1, 5, 4, List.of()),
            new Snippet.Stop(2, 17, 0, List.of()),
            new Snippet.Stop(0, 19, 0, List.of())),
        snippet.stops());
  }

  @Test
  void theFirstChoiceIsInserted() {
    Snippet snippet = Snippet.parse("${1|owned,paid\\, bought,earned|}!");

    assertEquals("owned!", snippet.text());
    assertEquals(
        List.of(new Snippet.Stop(1, 0, 5, List.of("owned", "paid, bought", "earned"))),
        snippet.stops());
  }

  @Test
  void aPlaceInsideAnotherIsFoundToo() {
    Snippet snippet = Snippet.parse("${1:a ${2:b} c}");

    assertEquals("a b c", snippet.text());
    assertEquals(
        List.of(new Snippet.Stop(1, 0, 5, List.of()), new Snippet.Stop(2, 2, 1, List.of())),
        snippet.stops());
  }

  @ParameterizedTest
  @CsvSource({
    "'5 \\$ for \\}', '5 $ for }'",
    "'100 $', '100 $'",
    "'$name ${name}', '$name ${name}'",
    "'a\\b', 'a\\b'",
    "'${1:open', 'open'",
  })
  void whatIsNoPlaceStandsForItself(String source, String text) {
    assertEquals(text, Snippet.parse(source).text());
  }

  @Test
  void placesMoveWithTheBlanksOfNewLines() {
    Snippet snippet = Snippet.parse("{\n  $1\n}$0").withLineEnds("\r\n    ");

    assertEquals("{\r\n      \r\n    }", snippet.text());
    assertEquals(
        List.of(
            new Snippet.Stop(1, 9, 0, List.of()),
            new Snippet.Stop(0, snippet.text().length(), 0, List.of())),
        snippet.stops());
  }
}
