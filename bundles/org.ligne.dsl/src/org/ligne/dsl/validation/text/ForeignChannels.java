package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.CHANNEL_NOT_OF_POST;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;

/**
 * A text, medium, approval or move for some channels is for channels its post or series goes to.
 */
final class ForeignChannels implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    for (TextVariant text : content.getTexts()) {
      EReference feature = CampaignPackage.Literals.TEXT_VARIANT__CHANNELS;
      check(content, text, feature, text.getChannels(), out);
    }
    for (Poll poll : content.getPolls()) {
      check(content, poll, CampaignPackage.Literals.POLL__CHANNELS, poll.getChannels(), out);
    }
    for (Media media : content.getMedia()) {
      EReference feature = CampaignPackage.Literals.MEDIA__CHANNELS;
      check(content, media, feature, media.getChannels(), out);
    }
    for (Approval approval : content.getApprovals()) {
      EReference feature = CampaignPackage.Literals.APPROVAL__CHANNELS;
      check(content, approval, feature, approval.getChannels(), out);
    }
    if (content instanceof Series series) {
      for (Move move : series.getMoves()) {
        EReference feature = CampaignPackage.Literals.MOVE__CHANNELS;
        check(content, move, feature, move.getChannels(), out);
      }
    }
  }

  private static void check(
      Content content, EObject place, EReference feature, List<Channel> channels, Findings out) {
    for (int index = 0; index < channels.size(); index++) {
      Channel channel = channels.get(index);
      boolean placed =
          content.getPlacements().stream().anyMatch(other -> other.getChannel() == channel);
      if (Known.is(channel) && !placed) {
        String name = Known.name(channel);
        String post = Known.name(content);
        out.add(Finding.at(place, feature, index, CHANNEL_NOT_OF_POST, name, post));
      }
    }
  }
}
