package org.ligne.planning.cpsat;

import org.ligne.planning.Progress;

/** What the solver may still work, in thousandths of its second, over several searches. */
final class Work {
  private final Progress progress;
  private long left;

  Work(long left, Progress progress) {
    this.left = left;
    this.progress = progress;
  }

  /** Whether there is any left. */
  boolean isLeft() {
    return left > 0;
  }

  /** How much is left. */
  long left() {
    return left;
  }

  /** Searches with presolve, within what is left and a limit. */
  Search solve(Model model, long most) {
    return search(model, true, most);
  }

  /** Searches without presolve, which a quick bound does not earn back. */
  Search bound(Model model, long most) {
    return search(model, false, most);
  }

  private Search search(Model model, boolean presolve, long most) {
    Search search = new Search(model.solver(), presolve, Math.min(left, most), progress);
    left -= Math.max(1, search.used());
    return search;
  }
}
