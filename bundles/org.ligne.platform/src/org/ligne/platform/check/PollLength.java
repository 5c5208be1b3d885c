package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TEXT_TOO_LONG;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;
import org.ligne.platform.check.Wordings.Wording;
import org.ligne.platform.count.Counters;
import org.ligne.platform.sent.SentText;

/** Questions and answers of polls are no longer than the network takes. */
final class PollLength extends LimitRule<TextLimit> {
  PollLength() {
    super(TextLimit.class);
  }

  @Override
  void check(Placement placement, TextLimit limit, Findings out) {
    boolean ofPolls =
        limit.getField() == TextField.QUESTION || limit.getField() == TextField.OPTION;
    if (ofPolls && limit.getMax() != null) {
      Polls.of(Contents.content(placement), placement.getChannel())
          .forEach(poll -> check(placement, poll, limit, out));
    }
  }

  private static void check(Placement placement, Poll poll, TextLimit limit, Findings out) {
    if (limit.getField() == TextField.QUESTION) {
      check(placement, poll, poll.getQuestion(), Literals.POLL__QUESTION, -1, limit, out);
      return;
    }
    for (int index = 0; index < poll.getOptions().size(); index++) {
      String option = poll.getOptions().get(index);
      check(placement, poll, option, Literals.POLL__OPTIONS, index, limit, out);
    }
  }

  private static void check(
      Placement placement,
      Poll poll,
      String words,
      EAttribute feature,
      int index,
      TextLimit limit,
      Findings out) {
    var counter = Counters.of(limit.getCounter());
    occurrences(poll, words).stream()
        .filter(each -> counter.exceeds(each, limit.getMax()))
        .map(SentText::plain)
        .map(sent -> new Wording(sent, poll.getLanguage(), poll, feature, index))
        .findFirst()
        .ifPresent(
            text ->
                out.add(
                    text.finding(
                        limit,
                        TEXT_TOO_LONG,
                        Lengths.arguments(limit, text.language(), text.sent(), placement))));
  }

  private static List<String> occurrences(Poll poll, String words) {
    if (words == null) {
      return List.of();
    }
    boolean varies = Contents.content(poll) instanceof Series && words.contains(Texts.ITEM);
    return varies
        ? ((Series) Contents.content(poll))
            .getItems().stream().map(item -> Texts.fill(words, item, poll.getLanguage())).toList()
        : List.of(words);
  }
}
