package org.ligne.compiler.lock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.compiler.Conditions;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.translate.Past;

/** Brings the last schedules together with the campaigns of the texts. */
public final class Memory {
  private Memory() {}

  /** What campaigns start from under conditions. */
  public static Past of(List<Campaign> campaigns, Conditions conditions) {
    Map<String, String> renamed = new HashMap<>();
    for (Campaign campaign : campaigns) {
      for (Schedule last : conditions.previous()) {
        if (isOf(campaign, last)) {
          renamed.putAll(Renames.of(campaign, last));
        }
      }
    }
    return new Past(conditions.previous(), conditions.now(), renamed);
  }

  private static boolean isOf(Campaign campaign, Schedule schedule) {
    return schedule.getCampaign().equals(campaign.getName())
        && schedule.getLine().equals(campaign.getLine().getName());
  }
}
