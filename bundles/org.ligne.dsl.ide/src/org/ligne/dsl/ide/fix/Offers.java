package org.ligne.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ligne.dsl.edit.Change;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.ide.words.Phrases;

/**
 * Collects the proposals for one fault. Those that would change nothing, or a shipped file, are
 * dropped.
 */
public final class Offers {
  private static final int LONGEST = 60;

  private final Phrases phrases;
  private final Tools tools;
  private final Fault fault;
  private final List<Proposal> proposals = new ArrayList<>();

  Offers(Phrases phrases, Tools tools, Fault fault) {
    this.phrases = phrases;
    this.tools = tools;
    this.fault = fault;
  }

  /** What the language knows, for fixes that have to try something. */
  public Tools tools() {
    return tools;
  }

  /** What is to be mended. */
  public Fault fault() {
    return fault;
  }

  /** The best answer, unless there was one already; nothing is lost by it. */
  public void safe(String title, Edits edits, Object... arguments) {
    add(title, edits, isFirst(), true, arguments);
  }

  /** The best answer, unless there was one already. */
  public void best(String title, Edits edits, Object... arguments) {
    add(title, edits, isFirst(), false, arguments);
  }

  /** Another answer. */
  public void also(String title, Edits edits, Object... arguments) {
    add(title, edits, false, false, arguments);
  }

  private boolean isFirst() {
    return proposals.stream().noneMatch(Proposal::preferred);
  }

  private void add(
      String title, Edits edits, boolean preferred, boolean safe, Object... arguments) {
    boolean writable =
        edits.changes().stream().map(Change::page).allMatch(page -> page.isWritable());
    if (writable && !edits.isEmpty()) {
      Object[] words = Arrays.stream(arguments).map(Offers::shown).toArray();
      proposals.add(new Proposal(phrases.get(title, words), edits, preferred, safe));
    }
  }

  private static String shown(Object argument) {
    String words = String.valueOf(argument).strip().replaceAll("\\s+", " ");
    int whole = words.codePointCount(0, words.length());
    return whole <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The proposals in the order they were made, the best one first. */
  List<Proposal> all() {
    List<Proposal> sorted = new ArrayList<>(proposals);
    sorted.sort((a, b) -> Boolean.compare(b.preferred(), a.preferred()));
    return sorted;
  }
}
