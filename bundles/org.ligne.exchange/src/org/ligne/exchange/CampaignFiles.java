package org.ligne.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.ligne.model.schedule.Schedule;

/** Names files after campaigns. */
public final class CampaignFiles {
  private CampaignFiles() {}

  /**
   * The schedules in canonical order, by the name of their file.
   *
   * @param suffix what the caller appends to every name; the longest, where there are several
   */
  public static SequencedMap<String, Schedule> of(List<Schedule> schedules, String suffix) {
    Map<String, String> wanted = new TreeMap<>();
    schedules.forEach(schedule -> wanted.put(key(schedule), schedule.getCampaign()));
    Map<String, String> names = FileNames.assign(wanted, suffix);
    SequencedMap<String, Schedule> files = new LinkedHashMap<>();
    Canonical.schedules(schedules)
        .forEach(schedule -> files.put(names.get(key(schedule)), schedule));
    return files;
  }

  private static String key(Schedule schedule) {
    return schedule.getLine() + "/" + schedule.getCampaign();
  }
}
