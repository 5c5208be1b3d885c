package org.ligne.model.query;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Content;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Person;

/**
 * The time a post was approved for on a channel, once everybody who must approve it there has done
 * so. Who approved without a time is content with any.
 *
 * @param at the local time, in the line's zone
 * @param approvals the approvals that name it, in the order they were written; at least one
 */
public record Slot(LocalDateTime at, List<Approval> approvals) {
  /** Keeps the list from changing later. */
  public Slot {
    approvals = List.copyOf(approvals);
  }

  /**
   * The slot of a publication, if it has one.
   *
   * @param occurrence which recurrence of a series is meant, or null for a post
   */
  public static Optional<Slot> of(Content content, Channel channel, Occurrence occurrence) {
    List<Approval> named =
        content.getApprovals().stream()
            .filter(approval -> concerns(approval, channel, occurrence))
            .toList();
    Set<LocalDateTime> times = named.stream().map(Approval::getSlot).collect(Collectors.toSet());
    boolean agreed = times.size() == 1 && Approvals.missing(content, channel, occurrence).isEmpty();
    return agreed ? Optional.of(new Slot(times.iterator().next(), named)) : Optional.empty();
  }

  /** Whether an approval names a time of a publication. */
  public static boolean concerns(Approval approval, Channel channel, Occurrence occurrence) {
    LocalDateTime slot = approval.getSlot();
    return slot != null
        && (occurrence == null || occurrence.day().equals(slot.toLocalDate()))
        && (approval.getChannels().isEmpty() || approval.getChannels().contains(channel));
  }

  /** The names of those who gave it, in the order they did. */
  public List<String> approvers() {
    return approvals.stream().map(Approval::getBy).map(Person::getName).distinct().toList();
  }
}
