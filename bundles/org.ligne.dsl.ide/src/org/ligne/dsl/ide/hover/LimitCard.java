package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import org.ligne.model.common.NamedElement;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;

/** One limit: where it holds, how sure it is, who says so and when they were read. */
final class LimitCard implements Describer<Limit> {

  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public Card describe(Limit limit, Pen pen) {
    Card card = pen.card(pen.kind(limit), null).say(Markdown.code(bare(limit)));
    if (limit.eContainer() instanceof NamedElement format) {
      card.fact(pen.say("format"), pen.link(format));
    }
    if (limit.isUnknown()) {
      card.say(pen.say("limit.unknown"));
    } else {
      card.fact(pen.say("grade"), pen.say("grade." + limit.getGrade().name()));
    }
    card.fact(pen.say("sources"), SourceCard.cited(limit.getSources(), pen));
    card.fact(pen.say("checked"), checked(limit, pen));
    if (limit instanceof TextLimit length && length.getMax() != null) {
      card.fact(pen.say("unit"), pen.say("unit." + length.getCounter().name()));
    }
    if (limit instanceof FoldLimit fold && fold.getMax() != null && !fold.isLines()) {
      card.fact(pen.say("unit"), pen.say("unit." + fold.getCounter().name()));
    }
    return card.fact(pen.say("remark"), limit.getBecause() == null ? "" : text(limit.getBecause()));
  }

  private static String checked(Limit limit, Pen pen) {
    boolean known =
        limit.eContainer() instanceof Format format
            && format.eContainer() instanceof Platform platform
            && platform.getChecked() != null;
    return known
        ? pen.calendar().inFull(((Platform) limit.eContainer().eContainer()).getChecked())
        : "";
  }

  /** A limit as it is written, without what speaks for it. */
  static String bare(Limit limit) {
    return Pen.written(limit).replaceFirst("\\s+(grade|because)\\b(?s:.*)", "");
  }

  /** The limit on the text of a format as it is written, or nothing. */
  static String textLimit(Format format) {
    return format.getLimits().stream()
        .filter(limit -> limit instanceof TextLimit text && text.getField() == TextField.TEXT)
        .findFirst()
        .map(limit -> Markdown.code(bare(limit)))
        .orElse("");
  }
}
