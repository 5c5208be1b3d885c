package org.ligne.compiler.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.campaign.Objective;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;

/**
 * A campaign for a line there is: a post to be written for each pillar, on all its channels.
 *
 * @param author the language of names and comments: French, or else English
 * @param line the line it follows
 * @param imported the path of the line's file from the campaign's, when it lies outside the project
 * @param name the campaign's name in plans
 * @param label the name people know; may be empty
 * @param from the first day
 * @param to the last day, not before the first
 * @param objective what it is for, if that is known
 * @param phases whether to divide it into a beginning, a middle and an end
 */
public record NewCampaign(
    Locale author,
    Line line,
    Optional<String> imported,
    String name,
    String label,
    LocalDate from,
    LocalDate to,
    Optional<Objective> objective,
    boolean phases) {
  /** The fewest days that can be divided into phases. */
  public static final int DAYS_FOR_PHASES = 3;

  private static final List<String> PHASES = List.of("phase.first", "phase.second", "phase.third");

  /** The file of the campaign, and placeholders for the pictures and films its channels demand. */
  public List<StarterFile> files() {
    List<StarterFile> files = new ArrayList<>();
    files.add(StarterFile.of(Names.file(name, "campaign") + ".ligne", new Text().write()));
    outlets().stream()
        .flatMap(outlet -> outlet.asset().stream())
        .distinct()
        .sorted()
        .forEach(asset -> files.add(asset.toFile()));
    return files;
  }

  /** Whether it is long enough to have phases, if it is to have any. */
  private boolean isDivided() {
    return phases && !to.isBefore(from.plusDays(DAYS_FOR_PHASES - 1L));
  }

  private List<Outlet> outlets() {
    return line.getChannels().stream().filter(Outlet::isPublished).map(Outlet::of).toList();
  }

  /** Pillars to write about, each at least once and often enough to give each phase a post. */
  private List<Optional<Pillar>> subjects() {
    List<Optional<Pillar>> pillars = line.getPillars().stream().map(Optional::of).toList();
    List<Optional<Pillar>> all = pillars.isEmpty() ? List.of(Optional.empty()) : pillars;
    int count = Math.max(all.size(), isDivided() ? PHASES.size() : 1);
    return Stream.iterate(0, i -> i + 1).limit(count).map(i -> all.get(i % all.size())).toList();
  }

  private List<String> hashtags() {
    return line.getVoice() == null
        ? List.of()
        : line.getVoice().getRules().stream()
            .filter(HashtagRule.class::isInstance)
            .flatMap(rule -> ((HashtagRule) rule).getAlways().stream())
            .distinct()
            .toList();
  }

  /** One run of writing. */
  private final class Text {
    private final Words words = Words.forAuthor(author);
    private final Sheet sheet = new Sheet();
    private final PostText posts = new PostText(outlets(), sheet, hashtags());
    private final List<String> names = new ArrayList<>();

    String write() {
      imported.ifPresent(path -> sheet.line("import", path).blank());
      sheet.comment(words.text("campaign.new.comment"));
      sheet.open("campaign " + Sheet.labelled(name, label) + " follows " + line.getName());
      objective.ifPresent(each -> sheet.line("objective " + each.getLiteral()));
      sheet.line("from " + from + " to " + to);
      if (isDivided()) {
        sheet.blank();
        phases();
      }
      List<Optional<Pillar>> subjects = subjects();
      for (int i = 0; i < subjects.size(); i++) {
        post(subjects.get(i), i * PHASES.size() / subjects.size());
      }
      return sheet.close().toString();
    }

    private void phases() {
      long days = to.toEpochDay() - from.toEpochDay() + 1;
      for (int i = 0; i < PHASES.size(); i++) {
        LocalDate first = from.plusDays(i * days / PHASES.size());
        LocalDate last = from.plusDays((i + 1) * days / PHASES.size() - 1);
        sheet.line("phase " + words.text(PHASES.get(i)) + " " + first + " to " + last);
      }
    }

    private void post(Optional<Pillar> pillar, int phase) {
      String wish = pillar.map(Pillar::getName).orElse("") + words.text("post.first");
      String post = Names.free(wish, names);
      names.add(post);
      String in = isDivided() ? " in " + words.text(PHASES.get(phase)) : "";
      String about = pillar.map(each -> " pillar " + each.getName()).orElse("");
      sheet.blank().open("post " + post + in + about);
      if (!outlets().isEmpty()) {
        posts.channels();
        posts.words("first", brand());
      }
      sheet.close();
    }

    private String brand() {
      return Objects.requireNonNullElse(line.getBrand(), line.getName());
    }
  }
}
