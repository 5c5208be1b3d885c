package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.APPROVED_TIMES_DIFFER;
import static org.ligne.dsl.validation.StructureCode.APPROVED_TIME_NOT_PINNED;
import static org.ligne.dsl.validation.StructureCode.APPROVED_TIME_WITHOUT_OCCURRENCE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Recurrences;

/**
 * The time an approval is given for is one the post can have: in its period, on a day of the
 * series, where the text pins it, and the one other approvals are given for.
 */
final class ApprovedTimes implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    DateSpan period = Contents.period(content);
    if (period == null || period.isEmpty()) {
      return;
    }
    content.getApprovals().stream()
        .filter(approval -> approval.getSlot() != null)
        .map(approval -> finding(content, approval, period))
        .filter(Objects::nonNull)
        .forEach(out::add);
  }

  private static Finding finding(Content content, Approval approval, DateSpan period) {
    LocalDateTime slot = approval.getSlot();
    if (!period.contains(slot.toLocalDate())) {
      return FixedOutsidePeriod.at(
          approval, CampaignPackage.Literals.APPROVAL__SLOT, content, Spelled.of(slot), period);
    }
    if (content instanceof Series series && !occurs(series, slot.toLocalDate())) {
      return at(approval, APPROVED_TIME_WITHOUT_OCCURRENCE, slot, Known.name(content));
    }
    LocalDateTime pinned = pinned(content, approval);
    if (pinned != null) {
      return at(approval, APPROVED_TIME_NOT_PINNED, slot, Spelled.of(pinned));
    }
    LocalDateTime other = other(content, approval);
    return other == null ? null : at(approval, APPROVED_TIMES_DIFFER, slot, Spelled.of(other));
  }

  private static Finding at(
      Approval approval, StructureCode code, LocalDateTime slot, String more) {
    return Finding.at(
        approval, CampaignPackage.Literals.APPROVAL__SLOT, code, Spelled.of(slot), more);
  }

  private static boolean occurs(Series series, LocalDate day) {
    return Recurrences.of(series).stream().anyMatch(occurrence -> occurrence.day().equals(day));
  }

  /** Another time the text pins what was approved to; null for none. */
  private static LocalDateTime pinned(Content content, Approval approval) {
    for (FixedTime fixed : FixedTime.of(content)) {
      for (LocalDateTime time : fixed.times()) {
        boolean same =
            !(content instanceof Series)
                || time.toLocalDate().equals(approval.getSlot().toLocalDate());
        if (same && concerns(approval, fixed.channel()) && !time.equals(approval.getSlot())) {
          return time;
        }
      }
    }
    return null;
  }

  /** Another time an earlier approval is given for; null for none. */
  private static LocalDateTime other(Content content, Approval approval) {
    for (Approval earlier : content.getApprovals()) {
      if (earlier == approval) {
        return null;
      }
      if (earlier.getSlot() != null
          && !earlier.getSlot().equals(approval.getSlot())
          && meet(content, earlier, approval)) {
        return earlier.getSlot();
      }
    }
    return null;
  }

  /** Whether two approvals are about one publication. */
  private static boolean meet(Content content, Approval one, Approval other) {
    boolean day =
        !(content instanceof Series)
            || one.getSlot().toLocalDate().equals(other.getSlot().toLocalDate());
    return day
        && content.getPlacements().stream()
            .map(placement -> placement.getChannel())
            .anyMatch(channel -> concerns(one, channel) && concerns(other, channel));
  }

  private static boolean concerns(Approval approval, Channel channel) {
    return approval.getChannels().isEmpty() || approval.getChannels().contains(channel);
  }
}
