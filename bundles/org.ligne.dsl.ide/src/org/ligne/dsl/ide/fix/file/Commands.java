package org.ligne.dsl.ide.fix.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.hover.Recipe;
import org.ligne.media.Facts;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Texts;
import org.ligne.platform.check.MediaFit;
import org.ligne.platform.check.PlatformCode;
import org.ligne.platform.media.MediaFiles;

/**
 * Notes the command that makes of a file one a network takes. The text is right and the file is
 * not, so this mends nothing yet: whoever makes the new file finds what to do where it is named.
 */
public final class Commands {
  private static final Map<String, Set<Measure>> MEASURES =
      Map.of(
          PlatformCode.MEDIA_RATIO.id(), Set.of(Measure.RATIO),
          PlatformCode.MEDIA_DIMENSIONS.id(), Set.of(Measure.WIDTH, Measure.HEIGHT, Measure.PIXELS),
          PlatformCode.MEDIA_DURATION.id(), Set.of(Measure.DURATION));

  private Commands() {}

  /**
   * Offers the commands that answer a diagnostic.
   *
   * @param code the diagnostic's
   * @param leaf the word it begins with, or null
   */
  public static void offer(String code, ILeafNode leaf, Offers offers) {
    EObject element =
        leaf == null || !MEASURES.containsKey(code)
            ? null
            : NodeModelUtils.findActualSemanticObjectFor(leaf);
    Media media = element == null ? null : EcoreUtil2.getContainerOfType(element, Media.class);
    if (media != null && media.eContainer() instanceof Content content) {
      MediaFiles.facts(media).ifPresent(facts -> offer(code, content, media, facts, offers));
    }
  }

  private static void offer(String code, Content content, Media media, Facts facts, Offers offers) {
    for (Placement placement : content.getPlacements()) {
      if (Texts.media(content, placement.getChannel()).contains(media)) {
        MediaFit.of(placement, media).stream()
            .filter(fit -> MEASURES.get(code).contains(fit.measure()))
            .forEach(fit -> offer(placement, media, facts, fit, offers));
      }
    }
  }

  private static void offer(
      Placement placement, Media media, Facts facts, MediaFit fit, Offers offers) {
    String channel = placement.getChannel().getName();
    String takes = fit.takes().in(offers.tools().language().locale());
    for (Recipe recipe : Recipe.of(media.getPath(), facts, fit)) {
      noted(media, recipe.command())
          .ifPresent(
              edits ->
                  offers.also(
                      "command-" + recipe.step().name().toLowerCase(Locale.ROOT),
                      edits,
                      recipe.aim(),
                      channel,
                      takes));
    }
  }

  /** A comment on the line above; none where it is there, or the statement begins no line. */
  private static Optional<Edits> noted(Media media, String command) {
    Page page = Page.of(media);
    int place = Written.node(media).getOffset();
    int start = page.lineStart(place);
    String comment = "// " + command;
    boolean plain = command.lines().count() == 1 && page.isBlank(start, place);
    return plain && !page.text().contains(comment)
        ? Optional.of(page.insert(start, page.indentation(place) + comment + page.lineBreak()))
        : Optional.empty();
  }
}
