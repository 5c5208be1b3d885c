package org.ligne.compiler.voice;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Poll;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.voice.rule.Role;

/** Questions and options of polls are said in the voice of their line. */
final class PollsRule implements Rule<Poll> {
  private final Judge judge;

  PollsRule(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Class<Poll> type() {
    return Poll.class;
  }

  @Override
  public void check(Poll poll, Findings out) {
    Line line = poll.eContainer() instanceof Content content ? Judge.line(content) : null;
    if (line != null) {
      judge.check(line, poll.getLanguage(), said(poll), out);
    }
  }

  private static List<Said> said(Poll poll) {
    List<Said> said = new ArrayList<>();
    if (poll.getQuestion() != null) {
      said.add(new Said(poll, Literals.POLL__QUESTION, -1, Role.POLL, poll.getQuestion(), ""));
    }
    for (int option = 0; option < poll.getOptions().size(); option++) {
      String words = poll.getOptions().get(option);
      said.add(new Said(poll, Literals.POLL__OPTIONS, option, Role.POLL, words, ""));
    }
    return said;
  }
}
