package org.ligne.model.query;

import java.util.List;
import java.util.Optional;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Poll;
import org.ligne.model.line.Channel;
import org.ligne.model.value.LanguageTag;

/** Which poll a channel gets. */
public final class Polls {
  private Polls() {}

  /**
   * The poll a channel gets in a language: one written for the channel wins over one for all; of
   * several, the first in the text.
   */
  public static Optional<Poll> of(Content content, Channel channel, LanguageTag language) {
    List<Poll> fitting =
        content.getPolls().stream().filter(poll -> language.equals(poll.getLanguage())).toList();
    return fitting.stream()
        .filter(poll -> poll.getChannels().contains(channel))
        .findFirst()
        .or(() -> fitting.stream().filter(poll -> poll.getChannels().isEmpty()).findFirst());
  }

  /** The polls a channel gets, in its languages. */
  public static List<Poll> of(Content content, Channel channel) {
    return Lines.languages(channel).stream()
        .flatMap(language -> of(content, channel, language).stream())
        .toList();
  }
}
