package org.ligne.compiler.lock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Standing;

/**
 * The schedules the last compile left in a folder, which the next one starts from.
 *
 * @param folder where they lie; a folder that is not there holds none
 * @param files the schedules, by the name of their file
 * @param troubles what keeps files from being used; while there are any, nothing is planned
 */
public record Lock(Path folder, List<LockFile> files, List<LockTrouble> troubles) {
  /** No plan before. */
  public static final Lock NONE = new Lock(Path.of(""), List.of(), List.of());

  /**
   * A schedule and its file.
   *
   * @param name the name of the file in its folder
   * @param schedule what it holds
   */
  public record LockFile(String name, Schedule schedule) {}

  /**
   * A file that cannot be used.
   *
   * @param name the name of the file in its folder
   * @param code what is wrong
   * @param arguments what the message's placeholders stand for
   */
  public record LockTrouble(String name, LockCode code, List<Object> arguments) {
    /** Keeps the list from changing later. */
    public LockTrouble {
      arguments = List.copyOf(arguments);
    }
  }

  /** Keeps the lists from changing later. */
  public Lock {
    files = List.copyOf(files);
    troubles = List.copyOf(troubles);
  }

  /** The schedules, by the name of their file. */
  public List<Schedule> schedules() {
    return files.stream().map(LockFile::schedule).toList();
  }

  /**
   * Lets entries be planned again that were confirmed, or taken for published.
   *
   * @param ids identifiers of entries
   * @return those that are in no schedule, sorted
   */
  public Set<String> release(Set<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    for (Entry entry : entries()) {
      if (unknown.remove(entry.getId())) {
        entry.setStanding(Standing.PLANNED);
      }
    }
    return unknown;
  }

  private List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    schedules().forEach(schedule -> all.addAll(schedule.getEntries()));
    return all;
  }

  /** The files whose campaign is none of those named. */
  List<LockFile> strangers(Set<String> campaigns) {
    return files.stream()
        .filter(file -> !campaigns.contains(file.schedule().getCampaign()))
        .collect(Collectors.toList());
  }
}
