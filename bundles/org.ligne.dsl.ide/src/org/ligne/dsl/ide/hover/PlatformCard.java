package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;

/** A platform: what it offers, and how sure we are. */
final class PlatformCard implements Describer<Platform> {

  @Override
  public Class<Platform> type() {
    return Platform.class;
  }

  @Override
  public Card describe(Platform platform, Pen pen) {
    Card card = pen.card(platform);
    card.say(platform.getNote() == null ? "" : text(platform.getNote()));
    if (platform.getStatus() != null) {
      card.fact(pen.say("status"), pen.say("status." + platform.getStatus().name()));
    }
    card.fact(
        pen.say("checked"),
        platform.getChecked() == null ? "" : pen.calendar().inFull(platform.getChecked()));
    card.fact(pen.say("medium"), platform.getMedium() == null ? "" : text(platform.getMedium()));
    return card.table(
        List.of(pen.say("format"), pen.say("meaning"), pen.say("text")),
        platform.getFormats().stream().map(format -> row(format, pen)).toList());
  }

  private static List<String> row(Format format, Pen pen) {
    String main = format.isDefault() ? " " + Markdown.italic(pen.say("format.default")) : "";
    return List.of(
        pen.link(format) + main,
        format.getLabel() == null ? "" : text(format.getLabel()),
        LimitCard.textLimit(format));
  }
}
