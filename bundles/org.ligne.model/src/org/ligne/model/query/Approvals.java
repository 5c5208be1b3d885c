package org.ligne.model.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Content;
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

  /** The required roles nobody has approved for yet, in the order of the roles. */
  public static Set<Role> missing(Content content, Channel channel) {
    Set<Role> roles = required(content, channel);
    approvers(content).forEach(person -> roles.remove(person.getRole()));
    return roles;
  }

  /** The people who approved, in the order they were written. */
  public static List<Person> approvers(Content content) {
    return content.getApprovals().stream()
        .map(Approval::getBy)
        .filter(person -> person != null && !person.eIsProxy())
        .toList();
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
