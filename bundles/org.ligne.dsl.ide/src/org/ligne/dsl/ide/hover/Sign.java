package org.ligne.dsl.ide.hover;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Role;
import org.ligne.model.query.Approvals;

/** Who has approved a post, and who still must. */
public final class Sign {
  private Sign() {}

  /** The approvals given, then the roles that are missing; empty when none is needed or given. */
  static String off(Content content, Pen pen) {
    String given =
        content.getApprovals().stream()
            .filter(approval -> approval.getBy() != null && !approval.getBy().eIsProxy())
            .map(approval -> given(approval, pen))
            .collect(Collectors.joining(", "));
    Set<Role> missing = missing(content);
    String lacking = missing.isEmpty() ? "" : pen.say("approvals.missing", pen.roles(missing));
    return given.isEmpty() || lacking.isEmpty() ? given + lacking : given + " · " + lacking;
  }

  private static String given(Approval approval, Pen pen) {
    String by = "✓ " + pen.link(approval.getBy());
    return approval.getOn() == null
        ? by
        : by + " (" + pen.calendar().dayAndMonth(approval.getOn()) + ")";
  }

  /** The roles of which somebody must still approve, for one channel of the post or another. */
  public static Set<Role> missing(Content content) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Placement placement : content.getPlacements()) {
      if (placement.getChannel() != null && !placement.getChannel().eIsProxy()) {
        roles.addAll(Approvals.missing(content, placement.getChannel()));
      }
    }
    return roles;
  }
}
