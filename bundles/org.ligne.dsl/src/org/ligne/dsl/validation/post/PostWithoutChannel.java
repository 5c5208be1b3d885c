package org.ligne.dsl.validation.post;

import static org.ligne.dsl.validation.StructureCode.POST_WITHOUT_CHANNEL;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A post or series goes to a channel; otherwise it makes no entry of the schedule. */
final class PostWithoutChannel implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    if (content.getPlacements().isEmpty()) {
      String name = Known.name(content);
      out.add(
          Finding.at(
              content, CommonPackage.Literals.NAMED_ELEMENT__NAME, POST_WITHOUT_CHANNEL, name));
    }
  }
}
