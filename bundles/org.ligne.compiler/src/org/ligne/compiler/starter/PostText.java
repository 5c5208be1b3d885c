package org.ligne.compiler.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.model.value.LanguageTag;

/** Writes what all posts and series say: where, in which words, with which pictures. */
final class PostText {
  private final List<Outlet> outlets;
  private final Sheet sheet;
  private final List<String> always;

  /**
   * A writer of posts.
   *
   * @param outlets the channels every post goes to
   * @param always hashtags no text may lack
   */
  PostText(List<Outlet> outlets, Sheet sheet, List<String> always) {
    this.outlets = outlets;
    this.sheet = sheet;
    this.always = always;
  }

  void channels() {
    sheet.line("on " + names(outlets));
  }

  /**
   * Titles, texts and media in all languages.
   *
   * @param key which of the samples
   * @param argument what the samples' placeholder stands for
   */
  void words(String key, String argument) {
    List<Outlet> titled = outlets.stream().filter(Outlet::titled).toList();
    for (LanguageTag language : languages(titled)) {
      String title = Words.toPublish(language).text(key + ".title", argument);
      sheet.line("title " + Sheet.tag(language) + only(titled), title);
    }
    for (LanguageTag language : languages(outlets)) {
      String text = Words.toPublish(language).text(key + ".text", argument);
      sheet.line("text " + Sheet.tag(language), String.join(" ", concat(text)));
    }
    assets().forEach(this::media);
  }

  private List<String> concat(String text) {
    List<String> all = new ArrayList<>(List.of(text));
    all.addAll(always);
    return all;
  }

  private void media(Asset asset, List<Outlet> takers) {
    String head = "media " + Sheet.quoted(asset.path()) + only(takers);
    if (asset == Asset.DOCUMENT) {
      sheet.line(head);
      return;
    }
    String key = asset.isFilm() ? "alt.video" : "alt.image";
    sheet.line(head + " alt");
    for (LanguageTag language : languages(takers)) {
      sheet.line("    " + Sheet.tag(language), Words.toPublish(language).text(key));
    }
  }

  /** What the channels demand, and which of them. */
  Map<Asset, List<Outlet>> assets() {
    Map<Asset, List<Outlet>> assets = new LinkedHashMap<>();
    for (Outlet outlet : outlets) {
      Optional<Asset> asset = outlet.asset();
      asset.ifPresent(each -> assets.computeIfAbsent(each, key -> new ArrayList<>()).add(outlet));
    }
    return assets;
  }

  /** All languages of some channels, those of the first one first. */
  static List<LanguageTag> languages(List<Outlet> outlets) {
    LinkedHashSet<LanguageTag> all = new LinkedHashSet<>();
    outlets.forEach(outlet -> all.addAll(outlet.languages()));
    return List.copyOf(all);
  }

  private String only(List<Outlet> some) {
    return some.size() == outlets.size() ? "" : " for " + names(some);
  }

  private static String names(List<Outlet> outlets) {
    return outlets.stream().map(Outlet::name).collect(Collectors.joining(", "));
  }
}
