package org.ligne.visual.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.ligne.visual.draw.Palettes;

/** The page of a report: its head, its sections, its looks and its little script. */
final class Page {
  private final Desk desk;
  private final Cover cover;
  private final List<Section> sections;

  Page(Subject subject) {
    desk = Desk.of(subject);
    cover = new Cover(desk);
    List<Section> all =
        List.of(
            new Attention(desk),
            new CalendarSection(desk),
            new TimelineSection(desk),
            new MixSection(desk),
            new LoadSection(desk),
            new EntrySection(desk),
            new SupportSection(desk),
            new DaysSection(desk));
    sections = all.stream().filter(Section::isWorthIt).toList();
  }

  /** The whole page. The body comes first: only then it is known which colours it has. */
  String html() {
    String body = body();
    String script = resource("report.js");
    Html page = new Html();
    page.markup("<!DOCTYPE html>\n");
    page.open("html", "lang", desk.subject().language().getLanguage()).line();
    head(page, script);
    page.open("body").line();
    page.markup(desk.signs().symbols());
    page.markup(body);
    page.open("script").markup(script).end();
    return page.end().end().toString();
  }

  private void head(Html page, String script) {
    page.open("head").line();
    page.single("meta", "charset", "utf-8").line();
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.line();
    page.single("meta", "http-equiv", "Content-Security-Policy", "content", policy(script));
    page.line();
    page.single("meta", "name", "color-scheme", "content", "light dark").line();
    page.put("title", cover.title()).line();
    page.open("style").line().markup(colours()).markup(resource("report.css")).end();
    page.end();
  }

  /** Nothing is fetched from anywhere, and no other script runs. */
  private static String policy(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + hash(script)
        + "'";
  }

  private static String hash(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Paper is always light. */
  private String colours() {
    String dark = desk.shades().rules(Palettes.DARK);
    return ":root{"
        + desk.shades().rules(Palettes.LIGHT)
        + "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}\n@media screen{:root[data-theme=dark]{"
        + dark
        + "}}\n";
  }

  private String body() {
    Html page = new Html();
    page.put("a", desk.say("skip"), "class", "skip", "href", "#main").line();
    cover.write(page);
    navigation(page);
    page.open("main", "id", "main").line();
    sections.forEach(each -> section(each, page));
    page.end();
    page.open("footer");
    page.put("p", desk.say("made", desk.plan().zone().getId()));
    return page.end().toString();
  }

  private void navigation(Html page) {
    page.open("nav", "class", "contents", "aria-label", desk.say("contents")).open("ul").line();
    for (Section each : sections) {
      page.open("li").put("a", heading(each), "href", "#" + each.id()).end();
    }
    page.close();
    page.put("button", desk.say("theme"), "type", "button", "class", "theme", "hidden", "hidden");
    page.end();
  }

  private String heading(Section section) {
    return desk.say(section.id());
  }

  private void section(Section section, Html page) {
    String title = section.id() + "-title";
    page.open("section", "id", section.id(), "aria-labelledby", title).line();
    page.put("h2", heading(section), "id", title).line();
    section.write(page);
    page.end();
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
