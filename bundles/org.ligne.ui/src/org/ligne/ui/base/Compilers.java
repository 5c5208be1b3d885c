package org.ligne.ui.base;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.ligne.compiler.Compiler;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.editor.connection.UiMedia;

/**
 * Lends out compilers. One works for one thread at a time, and it takes half a second to make one,
 * so they are kept. Never on the UI thread.
 */
public final class Compilers {
  private static final Map<Locale, Queue<Compiler>> IDLE = new ConcurrentHashMap<>();

  private Compilers() {}

  /** What a piece of work makes with a compiler that speaks the language of the workbench. */
  public static <T> T with(Function<Compiler, T> work) {
    return with(UiLanguage.locale(), work);
  }

  /** The same with one that speaks another language. */
  public static <T> T with(Locale language, Function<Compiler, T> work) {
    Queue<Compiler> known = IDLE.computeIfAbsent(language, any -> new ConcurrentLinkedQueue<>());
    Compiler idle = known.poll();
    Compiler compiler = idle == null ? Compiler.create(language, UiMedia.cache()) : idle;
    try {
      return work.apply(compiler);
    } finally {
      known.add(compiler);
    }
  }
}
