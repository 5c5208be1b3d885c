package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_CAMPAIGN;
import static org.ligne.dsl.validation.StructureCode.FIXED_OUTSIDE_PHASE;

import java.time.LocalDateTime;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** The fixed time of a post lies in its phase, or in its campaign when it belongs to none. */
final class FixedOutsidePeriod implements Rule<Post> {
  @Override
  public Class<Post> type() {
    return Post.class;
  }

  @Override
  public void check(Post post, Findings out) {
    DateSpan period = Contents.period(post);
    if (period == null || period.isEmpty()) {
      return;
    }
    for (FixedTime fixed : FixedTime.statements(post)) {
      LocalDateTime time = fixed.times().getFirst();
      if (!period.contains(time.toLocalDate())) {
        out.add(finding(post, fixed, Spelled.of(time), period));
      }
    }
  }

  private static Finding finding(Post post, FixedTime fixed, String time, DateSpan period) {
    return at(fixed.place(), fixed.feature(), post, time, period);
  }

  /** A day of a post or series that its phase or campaign does not have. */
  static Finding at(
      EObject place, EStructuralFeature feature, Content post, String time, DateSpan period) {
    if (Contents.period(post.getPhase()) == null) {
      return Finding.at(place, feature, FIXED_OUTSIDE_CAMPAIGN, time, Spelled.of(period));
    }
    String phase = Known.name(post.getPhase());
    return Finding.at(place, feature, FIXED_OUTSIDE_PHASE, time, phase, Spelled.of(period));
  }
}
