package org.ligne.planning.conflict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.planning.problem.Entry;

/**
 * Short names of the entries of a conflict: what their ids have in common at the beginning and at
 * the end, such as campaign and channel, is left out.
 */
public final class Naming {
  /** More names would bury the sentence; the places of all are told besides. */
  private static final int MOST = 8;

  private final Map<String, String> names = new LinkedHashMap<>();

  /** Names entries, of which there may be one; in their order. */
  public Naming(List<Entry> entries) {
    List<List<String>> ids =
        entries.stream().map(entry -> Arrays.asList(entry.id().split("/"))).toList();
    int head = common(ids);
    int tail = common(ids.stream().map(List::reversed).toList());
    for (int i = 0; i < ids.size(); i++) {
      List<String> id = ids.get(i);
      int from = Math.min(head, id.size() - 1);
      int to = Math.max(from + 1, id.size() - tail);
      String name = ids.size() == 1 ? entries.get(i).id() : String.join("/", id.subList(from, to));
      names.put(entries.get(i).id(), name);
    }
  }

  private static int common(List<List<String>> ids) {
    int length = 0;
    while (startAlike(ids, length)) {
      length++;
    }
    return length;
  }

  private static boolean startAlike(List<List<String>> ids, int length) {
    return ids.stream().allMatch(id -> id.size() > length + 1)
        && ids.stream().map(id -> id.get(length)).distinct().count() == 1;
  }

  /** The name of one of the entries. */
  public String of(Entry entry) {
    return names.get(entry.id());
  }

  /** The names to be told but the last of them, with commas between them; empty for one. */
  public String butLast() {
    return String.join(", ", told().subList(0, told().size() - 1));
  }

  /** The last of the names to be told. */
  public String last() {
    return told().getLast();
  }

  /** How many entries are not told by name. */
  public int untold() {
    return names.size() - told().size();
  }

  private List<String> told() {
    return names.values().stream().limit(MOST).toList();
  }
}
