package org.ligne.benchmarks.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Seconds this thread has worked: they depend less than the clock on what else a machine does. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }

  /** How long some work takes this thread. */
  static double of(Runnable work) {
    double start = seconds();
    work.run();
    return seconds() - start;
  }
}
