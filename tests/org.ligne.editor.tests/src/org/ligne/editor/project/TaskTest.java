package org.ligne.editor.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What comments say is still to be done. */
class TaskTest {
  @Test
  void commentsOfBothKindsAreRead() {
    String text =
        """
        // TODO find a photo
        line A { /* FIXME: wrong zone */
          /*
           * À FAIRE : relire
           */
        }
        """;

    assertEquals(
        List.of("1 TODO find a photo", "2 FIXME: wrong zone!", "4 À FAIRE : relire"),
        Task.in(text).stream()
            .map(task -> task.line() + " " + task.text() + (task.isUrgent() ? "!" : ""))
            .toList());
  }

  @Test
  void textsAreNoComments() {
    String text =
        """
        text fr "// TODO not this"
        text en '''
          /* TODO nor this */ it's "fine"
          '''
        // TODO this
        """;

    assertEquals(List.of("TODO this"), Task.in(text).stream().map(Task::text).toList());
  }

  @Test
  void theMarkIsAWordOfItsOwn() {
    assertEquals(List.of(), Task.in("// TODOS and METODO, fait A FAIRELE"));
  }

  @Test
  void placesAreThoseOfTheWords() {
    String text = "line A {} // soon TODO now  \r\n";
    Task task = Task.in(text).getFirst();

    assertEquals("TODO now", text.substring(task.start(), task.end()));
  }

  @Test
  void aTextWithoutEndIsReadInLinearTime() {
    String open = "text fr '''" + "x".repeat(2_000_000);

    assertEquals(List.of(), Task.in(open));
  }
}
