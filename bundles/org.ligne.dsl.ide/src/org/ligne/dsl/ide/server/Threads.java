package org.ligne.dsl.ide.server;

import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/**
 * Threads of the server. They never keep the process alive, and look for classes where the server's
 * own are: outside OSGi, EMF keeps its models apart for each loader a thread carries with it.
 */
final class Threads {
  private Threads() {}

  /** Makes threads of a name. */
  static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      thread.setContextClassLoader(Threads.class.getClassLoader());
      return thread;
    };
  }

  /** Does something on this thread as if it were the server's own. */
  static <T> T asOwn(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Threads.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
