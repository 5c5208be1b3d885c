package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.platform.force.LimitsInForce;

/** One limit: where it holds, how sure it is, who says so and when they were read. */
final class LimitCard implements Describer<Limit> {

  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public Card describe(Limit limit, Pen pen) {
    Card card = pen.card(pen.kind(limit), null).say(Markdown.code(bare(limit)));
    owner(limit, card, pen);
    scope(limit, card, pen);
    if (limit.isUnknown()) {
      card.say(pen.say("limit.unknown"));
    } else if (limit.isSetGrade()) {
      card.fact(pen.say("grade"), pen.say("grade." + limit.getGrade().name()));
    }
    if (limit.isAdvised()) {
      card.say(pen.say("limit.advised"));
    }
    card.fact(pen.say("sources"), SourceCard.cited(limit.getSources(), pen));
    card.fact(pen.say("checked"), checked(limit, pen));
    if (limit instanceof TextLimit length && length.getMax() != null) {
      card.fact(pen.say("unit"), pen.unit(length.getCounter()));
    }
    if (limit instanceof FoldLimit fold && fold.getMax() != null && !fold.isLines()) {
      card.fact(pen.say("unit"), pen.unit(fold.getCounter()));
    }
    return card.fact(pen.say("remark"), limit.getBecause() == null ? "" : text(limit.getBecause()));
  }

  private static void owner(Limit limit, Card card, Pen pen) {
    switch (limit.eContainer()) {
      case Format format -> card.fact(pen.say("format"), pen.link(format));
      case Platform platform -> card.fact(pen.say("platform"), pen.link(platform));
      case LimitOverride override ->
          card.fact(pen.say("limit.channel"), pen.link((NamedElement) override.eContainer()));
      default -> throw new IllegalArgumentException("a limit of " + limit.eContainer());
    }
  }

  /** For which posts and on which days it holds. */
  private static void scope(Limit limit, Card card, Pen pen) {
    String conditions =
        limit.getConditions().stream().map(it -> said(it, pen)).collect(Collectors.joining(", "));
    card.fact(pen.say("limit.when"), conditions);
    card.fact(pen.say("limit.since"), day(limit.getSince(), pen));
    card.fact(pen.say("limit.until"), day(limit.getUntil(), pen));
  }

  private static String said(Condition condition, Pen pen) {
    AccountKind kind = condition.getAccount();
    String account = kind == null || kind.getName() == null ? "" : text(kind.getName());
    String words = pen.say("condition." + condition.getKind().name(), account);
    return condition.isNegated() ? pen.say("limit.not", words) : words;
  }

  private static String day(LocalDate day, Pen pen) {
    return day == null ? "" : pen.calendar().inFull(day);
  }

  private static String checked(Limit limit, Pen pen) {
    Platform platform = EcoreUtil2.getContainerOfType(limit, Platform.class);
    return platform == null || platform.getChecked() == null
        ? ""
        : pen.calendar().inFull(platform.getChecked());
  }

  /** A limit as it is written, without what speaks for it. */
  static String bare(Limit limit) {
    return Pen.written(limit).replaceFirst("\\s+(grade|because)\\b(?s:.*)", "");
  }

  /** The limit on the text of a format as it is written, or nothing. */
  static String textLimit(Format format) {
    return LimitsInForce.always(format, null).stream()
        .filter(limit -> limit instanceof TextLimit text && text.getField() == TextField.TEXT)
        .findFirst()
        .map(limit -> Markdown.code(bare(limit)))
        .orElse("");
  }
}
