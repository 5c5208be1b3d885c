package org.ligne.planning.translate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** How far apart the channels of one post go out: as the post says, else as its line does. */
final class Staggers {
  private final ProblemDraft draft;

  Staggers(ProblemDraft draft) {
    this.draft = draft;
  }

  void add(List<Campaign> campaigns) {
    campaigns.forEach(campaign -> campaign.getContents().forEach(this::add));
  }

  private void add(Content content) {
    org.ligne.model.line.Stagger stated = stated(content);
    if (stated == null || Spans.isEmpty(stated.getAtLeast())) {
      return;
    }
    Statement statement =
        new Statement(StatementKind.STAGGER, "stagger at least " + stated.getAtLeast(), stated);
    Set<String> ids = new LinkedHashSet<>();
    Publications.of(content).forEach(each -> ids.add(each.contentId()));
    ids.forEach(
        id ->
            draft.add(new org.ligne.planning.problem.Stagger(id, stated.getAtLeast(), statement)));
  }

  private static org.ligne.model.line.Stagger stated(Content content) {
    Campaign campaign = (Campaign) content.eContainer();
    return content.getStagger() == null ? campaign.getLine().getStagger() : content.getStagger();
  }
}
