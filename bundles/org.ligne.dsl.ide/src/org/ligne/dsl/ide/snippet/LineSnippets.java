package org.ligne.dsl.ide.snippet;

import java.util.List;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pack;
import org.ligne.model.line.Team;
import org.ligne.platform.PlatformLibrary;

/** Statements of an editorial line. */
final class LineSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Line", "line", "line", LineSnippets::line),
          Snippet.of("Audience", "audience", "audience", LineSnippets::audience),
          Snippet.of("Pillar", "pillar", "pillar", LineSnippets::pillar),
          Snippet.of("Voice", "voice", "voice", LineSnippets::voice),
          Snippet.of("Channel", "channel", "channel", LineSnippets::channel),
          Snippet.of("Line", "team", "team", LineSnippets::ownTeam),
          Snippet.of("Line", "approval", "approval", LineSnippets::approval),
          Snippet.of("Team", "team", "team", LineSnippets::team),
          Snippet.of("Pack", "pack", "pack", LineSnippets::pack));

  private static final List<String> NETWORKS = List.of("Instagram", "LinkedIn", "Facebook", "X");
  private static final List<String> ROLES =
      List.of(
          "strategist",
          "community manager",
          "editor",
          "designer",
          "videographer",
          "legal",
          "director",
          "ambassador");

  private LineSnippets() {}

  private static void line(Draft draft, Site site) {
    draft.text("line ").stop(site.fresh("name.line", Line.class));
    draft.text(" for ").quoted(site.word("text.brand")).open();
    draft.line("languages ").stop(site.word("language"));
    draft.line("zone ").stop(site.word("zone"));
    draft.line("holidays ").stop(site.word("country")).gap();
    draft.line("pillar ").stop(site.word("name.pillar")).gap();
    draft.line("channel ").stop("linkedin").text(" on ").stop("LinkedIn").text(" owned").open();
    draft.line("cadence ").stop("1..3").text(" per week");
    draft.line("window ").stop("tue-thu 08:00-10:00");
    draft.close().rest().close();
  }

  private static void audience(Draft draft, Site site) {
    draft.text("audience ").stop(site.fresh("name.audience", site.line().getAudiences()));
    draft.text(" ").quoted(site.word("text.audience")).open();
    List<String> channels = Site.names(site.line().getChannels());
    if (!channels.isEmpty()) {
      draft.line("on ").choice(channels);
    }
    draft.line("peak ").stop("weekdays 12:00-13:30").rest().close();
  }

  private static void pillar(Draft draft, Site site) {
    draft.text("pillar ").stop(site.fresh("name.pillar", site.line().getPillars()));
    draft.text(" ").quoted(site.word("text.pillar")).text(" share ");
    draft.choice(List.of("at least 5%", "at most 20%", "20% +- 5%")).rest();
  }

  private static void voice(Draft draft, Site site) {
    draft.text("voice").open();
    draft.line("address ").choice(List.of("vous", "tu"));
    draft.line("forbid ").quoted(site.word("text.forbidden"));
    draft.text(" because ").quoted(site.word("text.reason"));
    draft.line("emoji at most ").stop("2");
    draft.line("hashtags ").stop("1..5").rest().close();
  }

  private static void channel(Draft draft, Site site) {
    List<String> networks = NETWORKS.stream().filter(PlatformLibrary.names()::contains).toList();
    draft.text("channel ").stop(site.fresh("name.channel", site.line().getChannels()));
    draft.text(" on ").choice(networks).text(" account ").quoted(site.word("text.account"));
    draft.text(" ").choice(List.of("owned", "paid", "earned")).open();
    draft.line("cadence ").stop("1..3").text(" per week");
    draft.line("window ").stop("mon-fri 12:00-13:30");
    draft.line("quiet ").stop("22:00-07:00");
    draft.line("gap at least ").stop("20h").rest().close();
  }

  private static void ownTeam(Draft draft, Site site) {
    draft.text("team").open();
    people(draft);
  }

  private static void team(Draft draft, Site site) {
    draft.text("team ").stop(site.fresh("name.team", Team.class));
    draft.text(" ").quoted(site.word("text.team")).open();
    people(draft);
  }

  private static void people(Draft draft) {
    draft.line("").choice(ROLES).text(" ").stop("Claire");
    draft.line("community manager ").stop("Hugo").text(" capacity ").stop("4").text(" per day");
    draft.rest().close();
  }

  private static void approval(Draft draft, Site site) {
    draft.text("approval").open();
    draft.line("everything needs ").choice(ROLES).rest().close();
  }

  private static void pack(Draft draft, Site site) {
    draft.text("pack ").stop(site.fresh("name.pack", Pack.class));
    draft.text(" ").quoted(site.word("text.pack")).open();
    draft.line("forbid ").quoted(site.word("text.forbidden"));
    draft.text(" because ").quoted(site.word("text.reason"));
    draft.line("emoji at most ").stop("1").rest().close();
  }
}
