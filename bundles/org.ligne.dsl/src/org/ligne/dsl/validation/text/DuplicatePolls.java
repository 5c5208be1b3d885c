package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Poll;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.value.LanguageTag;

/** A post has one poll per language and channel, and one per language for all; others are lost. */
final class DuplicatePolls implements Rule<Content> {
  private record Use(LanguageTag language, Channel channel) {}

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Map<Use, Poll> first = new HashMap<>();
    for (Poll poll : content.getPolls()) {
      Poll other = poll.getLanguage() == null ? null : claim(poll, first);
      if (other != null) {
        out.add(
            Finding.at(
                poll,
                CampaignPackage.Literals.POLL__LANGUAGE,
                DUPLICATE_TEXT,
                "poll " + poll.getLanguage(),
                Written.line(other)));
      }
    }
  }

  /** Notes what a poll is for, and gives the poll that was there first, if any. */
  private static Poll claim(Poll poll, Map<Use, Poll> first) {
    List<Channel> channels = poll.getChannels();
    if (channels.isEmpty()) {
      return first.putIfAbsent(new Use(poll.getLanguage(), null), poll);
    }
    Poll other = null;
    for (Channel channel : channels) {
      Poll earlier = first.putIfAbsent(new Use(poll.getLanguage(), channel), poll);
      other = other == null && earlier != poll ? earlier : other;
    }
    return other;
  }
}
