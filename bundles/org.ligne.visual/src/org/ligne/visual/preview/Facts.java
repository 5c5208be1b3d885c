package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.TextField;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.Hashtags;
import org.ligne.platform.count.Mentions;
import org.ligne.visual.draw.Ink;

/** What there is to know of a post besides how it looks. */
final class Facts {
  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Words words;
  private final Rows rows;

  Facts(Draft draft, View view, Sheet sheet, Column column, Words words) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.words = words;
    this.rows = new Rows(sheet, column);
  }

  void lay() {
    Optional<Wording> wording = draft.wording(view.language());
    lengths(TextField.TITLE, wording.flatMap(Wording::title));
    lengths(TextField.TEXT, wording.flatMap(Wording::published));
    unlimited(wording);
    unseen(wording);
    fold(TextField.TITLE);
    fold(TextField.TEXT);
    wording.flatMap(Wording::text).ifPresent(this::signs);
    media();
    link();
  }

  private void lengths(TextField field, Optional<String> text) {
    if (text.isPresent() && !draft.rules().missing().contains(field)) {
      for (Rules.Length length : draft.rules().lengths(field)) {
        int count = Counters.of(length.counter()).count(text.get());
        meter("length/" + field.getLiteral(), field, length, count);
      }
    }
  }

  private void meter(String id, TextField field, Rules.Length length, int count) {
    int left = length.max() - count;
    String label = sheet.say("field." + field.name());
    String unit = sheet.say("unit." + length.counter().name());
    String figure = sheet.say("count", count, length.max());
    String rest = left < 0 ? sheet.say("count.over", -left) : sheet.say("count.left", left);
    String name = sheet.say("count.name", label, figure, unit, rest);
    rows.meter(
        new Rows.Meter(
            id + "/" + length.counter().name(),
            label,
            figure + " · " + rest,
            unit,
            (double) count / length.max(),
            name,
            evidence(length.evidence())));
  }

  /** Where nobody limits a text, its length is told all the same. */
  private void unlimited(Optional<Wording> wording) {
    Optional<String> text = wording.flatMap(Wording::text);
    if (text.isPresent()
        && draft.rules().lengths(TextField.TEXT).isEmpty()
        && !draft.rules().missing().contains(TextField.TEXT)) {
      int count = text.get().codePointCount(0, text.get().length());
      rows.note("length/text", "letters", Ink.Role.MUTED, sheet.say("count.free", count), "", "");
    }
  }

  /** Texts that were written, but that the format has no room for. */
  private void unseen(Optional<Wording> wording) {
    for (TextField field : List.of(TextField.TITLE, TextField.TEXT)) {
      Optional<String> text =
          wording.flatMap(field == TextField.TITLE ? Wording::title : Wording::text);
      if (text.isPresent() && draft.rules().missing().contains(field)) {
        String sentence =
            sheet.say("unseen." + field.name(), draft.network().name(), draft.network().format());
        rows.note("unseen/" + field, "awaiting", Ink.Role.MUTED, sentence, "", "");
      }
    }
  }

  private void fold(TextField field) {
    List<Rules.Fold> folds = draft.rules().folds(field);
    Optional<TextBlock> block = words.block(field);
    if (folds.isEmpty() || block.isEmpty()) {
      return;
    }
    String text = words.shown(field);
    int all = text.codePointCount(0, text.length());
    String key = block.get().folded() ? "fold." : "unfolded.";
    int seen = text.codePointCount(0, Math.min(block.get().seen(), text.length()));
    String sentence = sheet.say(key + field.name(), seen, all);
    String why = String.join(" · ", folds.stream().map(this::fold).toList());
    String tip = String.join("\n", folds.stream().map(each -> evidence(each.evidence())).toList());
    rows.note("fold/" + field.getLiteral(), "fold", Ink.Role.MUTED, sentence, why, tip);
  }

  private String fold(Rules.Fold fold) {
    String rule =
        fold.max().isEmpty()
            ? sheet.say("fold.never")
            : fold.counter()
                .map(unit -> sheet.say("fold.after", fold.max().get(), unit(unit.name())))
                .orElseGet(() -> sheet.say("fold.lines", fold.max().get()));
    return sheet.say("graded", rule, grade(fold.evidence()));
  }

  private String unit(String name) {
    return sheet.say("unit." + name);
  }

  private void signs(String text) {
    int tags = Hashtags.in(text).size();
    Optional<Integer> most = draft.rules().hashtags();
    if (tags > 0) {
      boolean over = most.isPresent() && tags > most.get();
      String sentence = sheet.say("hashtags", tags, most.isPresent() ? 1 : 0, most.orElse(0));
      rows.note("hashtags", over ? "error" : "hashtag", ink(over), sentence, "", "");
    }
    int mentions = Mentions.in(text).size();
    Optional<Integer> allowed = draft.rules().mentions();
    if (mentions > 0) {
      boolean over = allowed.isPresent() && mentions > allowed.get();
      String sentence =
          sheet.say("mentions", mentions, allowed.isPresent() ? 1 : 0, allowed.orElse(0));
      rows.note("mentions", over ? "error" : "audience", ink(over), sentence, "", "");
    }
  }

  private static Ink ink(boolean over) {
    return over ? Ink.Role.ERROR : Ink.Role.MUTED;
  }

  private void media() {
    for (int i = 0; i < draft.media().size(); i++) {
      Medium medium = draft.media().get(i);
      Optional<Crop> crop = crop(medium);
      List<Rows.Said> said = new ArrayList<>();
      size(medium).ifPresent(each -> said.add(new Rows.Said(each, Ink.Role.MUTED)));
      crop.map(this::cut).ifPresent(each -> said.add(new Rows.Said(each, Ink.Role.TEXT)));
      state(medium).ifPresent(each -> said.add(new Rows.Said(each, Ink.Role.WARNING)));
      alt(medium).ifPresent(said::add);
      String tip = rule(medium).map(rule -> evidence(rule.evidence())).orElse("");
      rows.medium(new Rows.Exhibit("media/" + i, medium, crop, said, tip));
    }
  }

  private Optional<Rules.Crop> rule(Medium medium) {
    return draft.rules().crop(medium.state());
  }

  private Optional<Crop> crop(Medium medium) {
    return medium
        .photo()
        .flatMap(
            photo ->
                rule(medium)
                    .map(each -> Crop.of(photo.width(), photo.height(), each.min(), each.max())));
  }

  private Optional<String> size(Medium medium) {
    return medium.photo().map(photo -> sheet.say("size", photo.width(), photo.height()));
  }

  private String cut(Crop crop) {
    if (!crop.cuts()) {
      return sheet.say("cut.none");
    }
    return crop.acrossPercent() > 0
        ? sheet.say("cut.across", crop.acrossPercent())
        : sheet.say("cut.down", crop.downPercent());
  }

  private Optional<String> state(Medium medium) {
    return Stream.of(Medium.State.MISSING, Medium.State.UNREADABLE, Medium.State.UNKNOWN)
        .filter(each -> each == medium.state())
        .map(each -> sheet.say("state." + each.name()))
        .findFirst();
  }

  /** What people who cannot see it are told, where the network tells them. */
  private Optional<Rows.Said> alt(Medium medium) {
    if (draft.rules().missing().contains(TextField.ALT)) {
      return Optional.empty();
    }
    String alt = medium.alts().getOrDefault(view.language(), "");
    if (alt.isBlank()) {
      String language =
          Locale.forLanguageTag(view.language().tag())
              .getDisplayLanguage(sheet.phrases().language());
      return Optional.of(new Rows.Said(sheet.say("alt.none", language), Ink.Role.WARNING));
    }
    return Optional.of(new Rows.Said(sheet.say("alt", alt), Ink.Role.MUTED));
  }

  private void link() {
    draft.lead().ifPresent(this::link);
  }

  private void link(Lead lead) {
    boolean refused = draft.rules().links().map(use -> use == LinkUse.REFUSED).orElse(false);
    boolean hidden = !refused && isHidden(lead);
    if (hidden) {
      rows.note("link/hidden", "warning", Ink.Role.WARNING, sheet.say("hidden"), "", "");
    }
    String fate =
        hidden ? "" : draft.rules().links().map(use -> sheet.say("link." + use.name())).orElse("");
    rows.note("link/sent", refused ? "error" : "link", ink(refused), lead.tracked(), fate, "");
  }

  /** Beside media, networks of talk make no card of a link, so that nobody sees it. */
  private boolean isHidden(Lead lead) {
    boolean said =
        draft
            .wording(view.language())
            .flatMap(Wording::published)
            .filter(text -> text.contains(lead.address()))
            .isPresent();
    return draft.network().manner() == Network.Manner.TALK && !draft.media().isEmpty() && !said;
  }

  private String grade(Rules.Evidence evidence) {
    return sheet.say("grade." + evidence.grade().name());
  }

  /** Who says so, and how sure that is. */
  private String evidence(Rules.Evidence evidence) {
    return sheet.say(
        "evidence",
        evidence.sources().isEmpty() ? "–" : evidence.sources(),
        grade(evidence),
        evidence.remark().isEmpty() ? "" : " " + evidence.remark());
  }
}
