package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;
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
    card.fact(pen.say("pack.version"), version(platform, pen));
    card.fact(
        pen.say("checked"),
        platform.getChecked() == null ? "" : pen.calendar().inFull(platform.getChecked()));
    card.fact(pen.say("medium"), platform.getMedium() == null ? "" : text(platform.getMedium()));
    card.fact(pen.say("accounts"), accounts(platform));
    card.table(
        List.of(pen.say("limit.all"), pen.say("grade"), pen.say("sources")),
        platform.getLimits().stream().map(limit -> FormatCard.row(limit, pen)).toList());
    return card.table(
        List.of(pen.say("format"), pen.say("meaning"), pen.say("text")),
        platform.getFormats().stream().map(format -> row(format, pen)).toList());
  }

  /** Which version of the pack it is, and from which day on it holds. */
  private static String version(Platform platform, Pen pen) {
    if (platform.getVersion() == null) {
      return "";
    }
    String version = text(platform.getVersion());
    return platform.getEffective() == null
        ? version
        : pen.say("pack.effective", version, pen.calendar().inFull(platform.getEffective()));
  }

  private static String accounts(Platform platform) {
    return platform.getAccounts().stream()
        .filter(kind -> kind.getName() != null)
        .map(
            kind ->
                Markdown.code(kind.getName())
                    + (kind.getLabel() == null ? "" : " " + text(kind.getLabel())))
        .collect(Collectors.joining(", "));
  }

  private static List<String> row(Format format, Pen pen) {
    String main = format.isDefault() ? " " + Markdown.italic(pen.say("format.default")) : "";
    return List.of(
        pen.link(format) + main,
        format.getLabel() == null ? "" : text(format.getLabel()),
        LimitCard.textLimit(format));
  }
}
