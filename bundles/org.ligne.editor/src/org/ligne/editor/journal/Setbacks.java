package org.ligne.editor.journal;

import java.io.IOException;
import java.util.function.Consumer;

/** Tells of failures that come one after the other, as on a full disk, only once. */
final class Setbacks {
  private final Consumer<IOException> tell;
  private boolean told;

  Setbacks(Consumer<IOException> tell) {
    this.tell = tell;
  }

  /** Something has failed. */
  synchronized void add(IOException failure) {
    if (!told) {
      told = true;
      tell.accept(failure);
    }
  }

  /** Something has worked: the next failure is news again. */
  synchronized void over() {
    told = false;
  }
}
