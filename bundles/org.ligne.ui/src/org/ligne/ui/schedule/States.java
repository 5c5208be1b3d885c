package org.ligne.ui.schedule;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ligne.model.line.Role;
import org.ligne.model.schedule.Entry;

/** Whether an entry is ready to go out, in words. */
final class States {
  private States() {}

  static String text(Row row) {
    return row.entry().map(States::text).orElse(Messages.unplaced);
  }

  private static String text(Entry entry) {
    return switch (entry.getApproval()) {
      case APPROVED -> NLS.bind(Messages.approved, String.join(", ", entry.getApprovedBy()));
      case MISSING -> NLS.bind(Messages.awaiting, roles(entry));
      case NOT_NEEDED -> entry.isFixed() ? Messages.fixed : Messages.planned;
    };
  }

  private static String roles(Entry entry) {
    return entry.getAwaiting().stream().map(States::role).collect(Collectors.joining(", "));
  }

  private static String role(Role role) {
    return switch (role) {
      case STRATEGIST -> Messages.strategist;
      case COMMUNITY_MANAGER -> Messages.communityManager;
      case EDITOR -> Messages.editor;
      case DESIGNER -> Messages.designer;
      case VIDEOGRAPHER -> Messages.videographer;
      case LEGAL -> Messages.legal;
      case DIRECTOR -> Messages.director;
      case AMBASSADOR -> Messages.ambassador;
    };
  }
}
