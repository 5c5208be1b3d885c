package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.voice.rule.Role;

/** Descriptions of media and the items of series are said in the voice of their line. */
final class ValuesRule implements Rule<Content> {
  private final Judge judge;

  ValuesRule(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Line line = Judge.line(content);
    if (line == null) {
      return;
    }
    content.getMedia().stream()
        .flatMap(media -> media.getAlts().stream())
        .forEach(alt -> check(line, alt, Role.ALT, out));
    items(content).forEach(item -> check(line, item, Role.THREAD_PART, out));
  }

  private static Stream<LocalizedValue> items(Content content) {
    return content instanceof Series series
        ? series.getItems().stream().flatMap(item -> item.getValues().stream())
        : Stream.empty();
  }

  private void check(Line line, LocalizedValue value, Role role, Findings out) {
    if (value.getValue() != null) {
      Said said = new Said(value, Literals.LOCALIZED_VALUE__VALUE, -1, role, value.getValue(), "");
      judge.check(line, value.getLanguage(), List.of(said), out);
    }
  }
}
