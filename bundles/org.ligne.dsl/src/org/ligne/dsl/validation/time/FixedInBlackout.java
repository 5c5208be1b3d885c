package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.FIXED_IN_BLACKOUT;

import java.time.LocalDateTime;
import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;

/** A fixed time keeps clear of every blackout of the line and its packs on its channels. */
final class FixedInBlackout implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Line line = Contents.line(content);
    if (Known.is(line)) {
      FixedTime.of(content).forEach(fixed -> check(fixed, line, out));
    }
  }

  private static void check(FixedTime fixed, Line line, Findings out) {
    for (Blackout blackout : Blackouts.of(line, fixed.channel())) {
      List<LocalDateTime> black = fixed.where((channel, time) -> Blackouts.covers(blackout, time));
      if (!black.isEmpty()) {
        out.add(
            Finding.at(
                fixed.place(),
                fixed.feature(),
                FIXED_IN_BLACKOUT,
                Spelled.some(black),
                String.valueOf(blackout.getLabel()),
                Known.name(fixed.channel())));
      }
    }
  }
}
