package org.ligne.dsl.ide.snippet;

import java.util.List;
import org.ligne.dsl.ide.usage.KnownDays;
import org.ligne.model.platform.Platform;

/** A platform and its formats. */
final class PlatformSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Platform", "platform", "platform", PlatformSnippets::platform),
          Snippet.of("Format", "format", "format", PlatformSnippets::format)
              .where(site -> !sources(site).isEmpty()));

  private static final List<String> GRADES = List.of("A", "B", "C", "disputed");

  private PlatformSnippets() {}

  private static void platform(Draft draft, Site site) {
    draft.text("platform ").stop(site.fresh("name.platform", Platform.class));
    draft.text(" ").quoted(site.word("text.platform")).open();
    draft.line("checked ").stop(KnownDays.next(site.place().resource()).toString());
    draft.gap().line("source ").stop(site.word("name.source"));
    draft.text(" ").quoted(site.word("text.source"));
    draft.text(" at ").quoted("https://example.com/limits").gap();
    draft.line("default format ").stop("post").open();
    limits(draft, List.of(site.word("name.source")));
    draft.close().rest().close();
  }

  private static void limits(Draft draft, List<String> sources) {
    draft.line("text at most ").stop("500").text(" characters");
    evidence(draft, sources);
    draft.line("text-only ").choice(List.of("allowed", "refused"));
    evidence(draft, sources);
    draft.line("images ").stop("0..4");
    evidence(draft, sources);
  }

  private static void evidence(Draft draft, List<String> sources) {
    draft.text(" grade ").choice(GRADES).text(" from ").choice(sources);
  }

  private static List<String> sources(Site site) {
    Platform platform = site.place().within(Platform.class);
    return platform == null ? List.of() : Site.names(platform.getSources());
  }

  private static void format(Draft draft, Site site) {
    Platform platform = site.place().within(Platform.class);
    draft.text("format ").stop(site.fresh("name.format", platform.getFormats()));
    draft.text(" ").quoted(site.word("text.format")).open();
    limits(draft, sources(site));
    draft.rest().close();
  }
}
