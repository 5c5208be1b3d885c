package org.ligne.ui.base;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.ligne.compiler.Compiler;
import org.ligne.editor.connection.UiLanguage;

/**
 * Lends out compilers. One works for one thread at a time, and it takes half a second to make one,
 * so they are kept. Never on the UI thread.
 */
public final class Compilers {
  private static final Queue<Compiler> IDLE = new ConcurrentLinkedQueue<>();

  private Compilers() {}

  /** What a piece of work makes with a compiler. */
  public static <T> T with(Function<Compiler, T> work) {
    Compiler idle = IDLE.poll();
    Compiler compiler = idle == null ? Compiler.create(UiLanguage.locale()) : idle;
    try {
      return work.apply(compiler);
    } finally {
      IDLE.add(compiler);
    }
  }
}
