package org.ligne.planning.translate;

import java.util.Objects;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.Entry;

/**
 * An entry of the last plan that the texts no longer hold, though it was published or confirmed. It
 * still counts for the others: what readers have seen is not undone by deleting its post.
 *
 * @param campaign the campaign it belongs to
 * @param entry the entry as the last plan had it
 */
public record Gone(Campaign campaign, Entry entry) {
  /** Refuses an entry of nobody. */
  public Gone {
    Objects.requireNonNull(campaign, "campaign");
    Objects.requireNonNull(entry, "entry");
  }
}
