package org.ligne.compiler.schedule;

import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.planning.translate.Publication;

/** What a publication says, before anybody knows when it goes out. */
public final class Published {
  private Published() {}

  /**
   * The publication as schedules hold it and exports send it, but without a time and all that comes
   * of one.
   *
   * @param publication one whose campaign, channel and platform are known
   */
  public static Entry of(Publication publication) {
    Entry entry = ScheduleFactory.eINSTANCE.createEntry();
    Items.describe(publication, entry);
    Items.fill(publication, entry);
    return entry;
  }
}
