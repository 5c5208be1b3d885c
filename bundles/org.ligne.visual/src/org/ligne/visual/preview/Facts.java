package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.TextField;
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
  private final Vouching vouching;

  Facts(Draft draft, View view, Sheet sheet, Column column, Words words) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.words = words;
    this.rows = new Rows(sheet, column);
    this.vouching = new Vouching(sheet);
  }

  void lay() {
    Optional<Wording> wording = draft.wording(view.language());
    wording.ifPresent(said -> new Counts(draft, said, sheet, rows).lay());
    fold(TextField.TITLE);
    fold(TextField.TEXT);
    wording.flatMap(Facts::mostSigns).ifPresent(this::signs);
    wording.flatMap(Wording::tags).ifPresent(this::tags);
    media();
    link();
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
    String tip =
        String.join("\n", folds.stream().map(each -> vouching.of(each.evidence())).toList());
    rows.note("fold/" + field.getLiteral(), "fold", Ink.Role.MUTED, sentence, why, tip);
  }

  private String fold(Rules.Fold fold) {
    String rule =
        fold.max().isEmpty()
            ? sheet.say("fold.never")
            : fold.counter()
                .map(unit -> sheet.say("fold.after", fold.max().get(), unit(unit.name())))
                .orElseGet(() -> sheet.say("fold.lines", fold.max().get()));
    return sheet.say("graded", rule, vouching.grade(fold.evidence()));
  }

  private String unit(String name) {
    return sheet.say("unit." + name);
  }

  /** Of the posts of a thread, the one with most hashtags and mentions. */
  private static Optional<String> mostSigns(Wording wording) {
    return Stream.concat(wording.text().stream(), wording.parts().stream())
        .max(Comparator.comparingInt(each -> Hashtags.in(each).size() + Mentions.in(each).size()));
  }

  /** Tags help to find a post; readers do not see them. */
  private void tags(String tags) {
    if (!draft.rules().missing().contains(TextField.TAGS)) {
      rows.note("tags", "hashtag", Ink.Role.MUTED, sheet.say("tags", tags), "", "");
    }
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
      medium.subtitles().forEach(each -> said.add(subtitles(each)));
      String tip = rule(medium).map(rule -> vouching.of(rule.evidence())).orElse("");
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

  private Rows.Said subtitles(Subtitles file) {
    String language =
        file.language()
            .map(tag -> tag.locale().getDisplayLanguage(sheet.phrases().language()))
            .orElse("");
    int named = language.isEmpty() ? 0 : 1;
    return file.missing()
        ? new Rows.Said(sheet.say("subtitles.missing", file.path()), Ink.Role.WARNING)
        : new Rows.Said(sheet.say("subtitles", file.path(), named, language), Ink.Role.MUTED);
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
}
