package org.ligne.editor.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetbacksTest {

  @Test
  void failuresInARowAreToldOnceAndLaterOnesAgain() {
    List<String> told = new ArrayList<>();
    Setbacks setbacks = new Setbacks(failure -> told.add(failure.getMessage()));
    setbacks.over();
    setbacks.add(new IOException("one"));
    setbacks.add(new IOException("two"));
    setbacks.over();
    setbacks.add(new IOException("three"));
    assertEquals(List.of("one", "three"), told);
  }
}
