package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.common.NamedElement;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.LimitsInForce;

/** A format: its limits, each with what speaks for it. */
final class FormatCard implements Describer<Format> {

  @Override
  public Class<Format> type() {
    return Format.class;
  }

  @Override
  public Card describe(Format format, Pen pen) {
    Card card = pen.card(format).say(format.getNote() == null ? "" : text(format.getNote()));
    if (format.eContainer() instanceof NamedElement platform) {
      card.fact(pen.say("platform"), pen.link(platform));
    }
    return card.table(
        List.of(pen.say("limit"), pen.say("grade"), pen.say("sources")),
        stated(format).map(limit -> row(limit, pen)).toList());
  }

  /** The format's own limits, then those of the network it states nothing of. */
  private static Stream<Limit> stated(Format format) {
    List<Limit> own = format.getLimits();
    return LimitsInForce.candidates(format, null).stream()
        .filter(
            limit ->
                own.contains(limit) || own.stream().noneMatch(each -> Limits.compete(each, limit)));
  }

  static List<String> row(Limit limit, Pen pen) {
    String remark =
        limit.getBecause() == null ? "" : " " + Markdown.italic(text(limit.getBecause()));
    return List.of(
        Markdown.code(LimitCard.bare(limit)) + remark,
        limit.isUnknown() || !limit.isSetGrade() ? "" : limit.getGrade().getLiteral(),
        SourceCard.cited(limit.getSources(), pen));
  }
}
