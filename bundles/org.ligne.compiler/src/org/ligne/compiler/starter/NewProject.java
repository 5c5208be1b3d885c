package org.ligne.compiler.starter;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.value.LanguageTag;

/** A project to begin with: an editorial line and a campaign of six weeks that compile. */
public final class NewProject {
  private final Beginning beginning;
  private final Words words;

  /** A project about something. */
  public NewProject(Beginning beginning) {
    this.beginning = beginning;
    this.words = beginning.words();
  }

  /** All files: the line, the campaign, what they need, and what to read first. */
  public List<StarterFile> files() {
    List<StarterFile> files = new ArrayList<>();
    files.add(line());
    files.add(campaign());
    files.add(StarterFile.of(words.text("file.readme"), readme()));
    assets().forEach(asset -> files.add(asset.toFile()));
    return files;
  }

  /** The editorial line alone. */
  public StarterFile line() {
    return StarterFile.of(lineFile(), new LineText(beginning).write());
  }

  /** The campaign alone. */
  public StarterFile campaign() {
    return StarterFile.of(campaignFile(), new CampaignText(beginning).write());
  }

  /** Whether posts can be written in a language; in others they begin in English. */
  public static boolean speaks(LanguageTag language) {
    return Words.canWrite(language);
  }

  private List<Asset> assets() {
    return beginning.outlets().stream()
        .flatMap(outlet -> outlet.asset().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private String readme() {
    String[] facts = {
      beginning.brand().strip(),
      lineFile(),
      campaignFile(),
      beginning.from().toString(),
      beginning.to().toString()
    };
    String pictures = assets().isEmpty() ? "" : words.text("readme.assets");
    return words.text("readme", (Object[]) facts) + pictures + words.text("readme.next");
  }

  private String lineFile() {
    return words.text("file.line") + ".ligne";
  }

  private String campaignFile() {
    return words.text("file.campaign") + ".ligne";
  }
}
