package org.ligne.dsl.ide.snippet;

import java.util.List;
import org.ligne.model.line.Channel;

/** Posts. */
final class PostSnippets {
  private static final int SEVERAL = 3;

  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Post", "post", "post", (draft, site) -> write(draft, site, 1))
              .where(site -> !site.channels().isEmpty()),
          Snippet.of("Post", "post", "post.several", (draft, site) -> write(draft, site, SEVERAL))
              .where(site -> site.channels().size() > 1),
          Snippet.of("Post", "post", "post.fixed", PostSnippets::fixed)
              .where(site -> !site.channels().isEmpty()));

  private PostSnippets() {}

  /** A post on the channels that ask for least. */
  static void write(Draft draft, Site site, int channels) {
    write(draft, site, Sentences.channels(site, channels), List.of());
  }

  private static void fixed(Draft draft, Site site) {
    List<Channel> channels = Sentences.channels(site, 1);
    write(draft, site, channels, site.moments(channels));
  }

  private static void write(Draft draft, Site site, List<Channel> channels, List<String> moments) {
    draft.text("post ").stop(site.fresh("name.post", site.contents()));
    Sentences.choose(
        draft, " in ", site.campaign() == null ? List.of() : site.campaign().getPhases());
    Sentences.belonging(draft, site);
    draft.open();
    Sentences.on(draft, site, channels);
    if (!moments.isEmpty()) {
      draft.line("at ").choice(moments);
    }
    Sentences.words(draft, site, channels, "");
    draft.rest().close();
  }
}
