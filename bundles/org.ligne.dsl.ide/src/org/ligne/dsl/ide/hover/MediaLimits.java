package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.media.Facts;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.query.Texts;
import org.ligne.platform.check.MediaFit;
import org.ligne.platform.media.MediaFiles;

/** How a medium stands to the limits of the channels that show it, and what would mend it. */
final class MediaLimits {
  private MediaLimits() {}

  static void add(Media medium, Card card, Pen pen) {
    Optional<Facts> facts = MediaFiles.facts(medium);
    if (facts.isEmpty()) {
      MediaFiles.file(medium, medium.getPath())
          .filter(file -> MediaFiles.reading(medium).isEmpty())
          .ifPresent(file -> card.say(pen.say("content.unknown")));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> recipes = new ArrayList<>();
    if (medium.eContainer() instanceof Content content) {
      for (Placement placement : content.getPlacements()) {
        if (Texts.media(content, placement.getChannel()).contains(medium)) {
          for (MediaFit fit : MediaFit.of(placement, medium)) {
            rows.add(row(placement, fit, pen));
            Recipe.of(medium.getPath(), facts.get(), fit)
                .forEach(recipe -> recipes.add(recipe.command()));
          }
        }
      }
    }
    card.table(header(pen), rows.stream().distinct().toList());
    recipes.stream().distinct().forEach(recipe -> card.close("```\n" + recipe + "\n```"));
  }

  private static List<String> header(Pen pen) {
    return List.of(
        pen.say("content.channel"), pen.say("content.takes"), pen.say("content.has"), "");
  }

  /** Of a length in pixels nobody would know which side is meant. */
  private static String takes(MediaFit fit, Pen pen) {
    String words = fit.takes().in(pen.language());
    return switch (fit.measure()) {
      case WIDTH, HEIGHT -> pen.say("content." + fit.measure().name(), words);
      default -> words;
    };
  }

  private static List<String> row(Placement placement, MediaFit fit, Pen pen) {
    return List.of(
        text(Pen.name(placement.getChannel())),
        text(takes(fit, pen)),
        text(fit.has().in(pen.language())),
        fit.keeps() ? "✓" : "⚠");
  }
}
