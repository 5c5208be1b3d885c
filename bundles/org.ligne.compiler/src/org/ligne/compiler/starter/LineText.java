package org.ligne.compiler.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.model.line.Role;

/** Writes the editorial line of a beginning. */
final class LineText {
  /** Who says yes, in the order they are asked. */
  private static final List<Role> APPROVING = List.of(Role.DIRECTOR, Role.LEGAL, Role.STRATEGIST);

  private final Beginning beginning;
  private final Words words;
  private final Sheet sheet = new Sheet();

  LineText(Beginning beginning) {
    this.beginning = beginning;
    this.words = beginning.words();
  }

  String write() {
    sheet.comment(words.text("line.comment", beginning.brand().strip()));
    sheet.open("line " + beginning.line() + " for " + Sheet.quoted(beginning.brand().strip()));
    sheet.line("languages " + tags());
    sheet.line("zone " + beginning.zone().getId());
    beginning.calendar().region().ifPresent(region -> sheet.line("holidays " + region));
    sheet.line("objective", words.text("line.objective"));
    audience();
    pillars();
    voice();
    channels();
    team();
    return sheet.close().toString();
  }

  private String tags() {
    return beginning.languages().stream().map(Sheet::tag).collect(Collectors.joining(", "));
  }

  private void audience() {
    sheet.blank().comment(words.text("line.audiences"));
    sheet.open("audience " + labelled("audience"));
    sheet.line("peak weekdays 08:00-10:00, 17:00-19:00").close();
  }

  private void pillars() {
    sheet.blank().comment(words.text("line.pillars"));
    sheet.line("pillar " + labelled("pillar.know") + " share 50% +- 15%");
    sheet.line("pillar " + labelled("pillar.people") + " share at least 20%");
    sheet.line("pillar " + labelled("pillar.offer") + " share at most 30%");
  }

  private void voice() {
    String because = Sheet.quoted(words.text("line.voice.because"));
    String forbidden = Sheet.quoted(words.text("line.voice.forbid"));
    sheet.blank().comment(words.text("line.voice"));
    sheet.open("voice").line("forbid " + forbidden + " because " + because).close();
  }

  private void channels() {
    sheet.blank().comment(words.text("line.channels"));
    for (int i = 0; i < beginning.presences().size(); i++) {
      if (i > 0) {
        sheet.blank();
      }
      channel(beginning.presences().get(i));
    }
    if (beginning.boost().isPresent()) {
      promo();
    }
  }

  private void channel(Presence presence) {
    sheet.open(head(presence.channel(), presence) + " owned");
    sheet.line("cadence 1..3 per week");
    sheet.line("window mon-fri 08:00-10:00, 12:00-14:00, 17:00-19:00");
    sheet.line("gap at least 20h");
    sheet.line("at most 1 per day").close();
  }

  private void promo() {
    sheet.blank().line(head(words.text("promo"), beginning.presences().getFirst()) + " paid");
  }

  private static String head(String name, Presence presence) {
    String account = presence.account().strip();
    String head = "channel " + name + " on " + presence.platform().getName();
    return account.isEmpty() ? head : head + " account " + Sheet.quoted(account);
  }

  private void team() {
    if (beginning.team().isEmpty()) {
      return;
    }
    sheet.blank().comment(words.text("line.team")).open("team");
    people(beginning).forEach((id, member) -> sheet.line(person(id, member)));
    sheet.close();
    approving(beginning).ifPresent(this::approval);
  }

  private static String person(String id, Member member) {
    String role = member.role().getLiteral().replace('-', ' ');
    return role + " " + Sheet.labelled(id, member.name());
  }

  private void approval(Member member) {
    sheet.blank().comment(words.text("line.approval")).open("approval");
    String role = member.role().getLiteral().replace('-', ' ');
    sheet.line("pillar " + words.text("pillar.offer") + " needs " + role).close();
  }

  private String labelled(String key) {
    return Sheet.labelled(words.text(key), words.text(key + ".label"));
  }

  /** The team by the names plans use, each of them once. */
  static Map<String, Member> people(Beginning beginning) {
    Map<String, Member> people = new LinkedHashMap<>();
    beginning.team().forEach(each -> people.put(Names.free(each.id(), people.keySet()), each));
    return people;
  }

  /** Who is to approve offers, if the team has anybody to ask. */
  static Optional<Member> approving(Beginning beginning) {
    return APPROVING.stream()
        .flatMap(role -> beginning.team().stream().filter(each -> each.role() == role))
        .findFirst();
  }
}
