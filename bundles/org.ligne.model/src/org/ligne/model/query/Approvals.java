package org.ligne.model.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Role;

/** Who must approve, and who has. */
public final class Approvals {
  private Approvals() {}

  /** The roles that must approve a post on a channel, in the order of the roles. */
  public static Set<Role> required(Content content, Channel channel) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Line line = Contents.line(content);
    if (line != null) {
      line.getApprovals().stream()
          .filter(rule -> concerns(rule, content, channel))
          .forEach(rule -> roles.addAll(rule.getRoles()));
    }
    return roles;
  }

  /**
   * The required roles nobody has approved for yet on a channel, in the order of the roles. An
   * approval for the time of one occurrence of a series does not count for the whole of it.
   */
  public static Set<Role> missing(Content content, Channel channel) {
    return missing(content, channel, null);
  }

  /**
   * The same for one occurrence of a series.
   *
   * @param occurrence the occurrence, or null for a post, and for a series as a whole
   */
  public static Set<Role> missing(Content content, Channel channel, Occurrence occurrence) {
    Set<Role> roles = required(content, channel);
    approvers(content, channel, occurrence).forEach(person -> roles.remove(person.getRole()));
    return roles;
  }

  /** The people who approved, in the order they were written. */
  public static List<Person> approvers(Content content) {
    return people(content.getApprovals().stream());
  }

  /**
   * The people who approved a post on a channel, in the order they were written.
   *
   * @param occurrence the occurrence of a series; null for a post, and for a series as a whole
   */
  public static List<Person> approvers(Content content, Channel channel, Occurrence occurrence) {
    return people(
        content.getApprovals().stream().filter(approval -> covers(approval, channel, occurrence)));
  }

  private static List<Person> people(Stream<Approval> approvals) {
    return approvals
        .map(Approval::getBy)
        .filter(person -> person != null && !person.eIsProxy())
        .toList();
  }

  /** Who approved for a time approved what goes out then, and nothing else. */
  private static boolean covers(Approval approval, Channel channel, Occurrence occurrence) {
    boolean whole = approval.eContainer() instanceof Series && occurrence == null;
    return approval.getSlot() == null || !whole && Slot.concerns(approval, channel, occurrence);
  }

  private static boolean concerns(ApprovalRule rule, Content content, Channel channel) {
    return rule.isEverything()
        || rule.isAdvocates() && isAdvocate(content.getOwner())
        || rule.getPillar() != null && rule.getPillar() == content.getPillar()
        || rule.getChannel() != null && rule.getChannel() == channel;
  }

  private static boolean isAdvocate(Person owner) {
    return owner != null && owner.getRole() == Role.AMBASSADOR;
  }
}
