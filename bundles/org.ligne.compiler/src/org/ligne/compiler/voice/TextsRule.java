package org.ligne.compiler.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Hashtags;
import org.ligne.voice.rule.Role;

/** Texts, titles and comments are said in the voice of their line. */
final class TextsRule implements Rule<TextVariant> {
  private final Judge judge;

  TextsRule(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Class<TextVariant> type() {
    return TextVariant.class;
  }

  @Override
  public void check(TextVariant text, Findings out) {
    if (text.getField() != TextField.TAGS
        && text.getValue() != null
        && text.eContainer() instanceof Content content) {
      Line line = Judge.line(content);
      if (line != null) {
        judge.check(line, text.getLanguage(), said(text, line), out);
      }
    }
  }

  private static List<Said> said(TextVariant text, Line line) {
    List<Said> said = new ArrayList<>();
    said.add(
        new Said(
            text,
            Literals.TEXT_VARIANT__VALUE,
            -1,
            role(text.getField()),
            text.getValue(),
            text.getField() == TextField.TEXT ? added(text, line) : ""));
    for (int part = 0; part < text.getParts().size(); part++) {
      String words = text.getParts().get(part);
      said.add(new Said(text, Literals.TEXT_VARIANT__PARTS, part, Role.THREAD_PART, words, ""));
    }
    return said;
  }

  /** The line's hashtags that the text lacks, as they are sent with it. */
  private static String added(TextVariant text, Line line) {
    String all = Texts.parts(text).collect(Collectors.joining("\n"));
    return Lines.hashtags(line).stream()
        .filter(tag -> !Hashtags.hold(all, tag.substring(1)))
        .map(tag -> " " + tag)
        .collect(Collectors.joining());
  }

  private static Role role(TextField field) {
    return switch (field) {
      case TITLE -> Role.TITLE;
      case COMMENT -> Role.FIRST_COMMENT;
      default -> Role.TEXT;
    };
  }
}
