package org.ligne.compiler.starter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.query.Limits;

/**
 * A network Ligne does not come with, or one whose limits are others here: a worked skeleton.
 *
 * @param author the language of comments: French, or else English
 * @param name the platform's name in plans
 * @param label the name people know; may be empty
 * @param medium what tracked links carry as medium, if not {@code social}
 * @param source what was read about it
 * @param address where that can be read again; may be empty
 * @param grade how sure it is
 * @param limit how long a text may be, if anybody says so
 * @param counter the unit of that
 * @param images the most images of a post
 * @param videos the most videos of a post
 * @param titled whether a post has a title
 * @param today the day it was checked
 */
public record NewPlatform(
    Locale author,
    String name,
    String label,
    Optional<String> medium,
    String source,
    String address,
    Grade grade,
    Optional<Integer> limit,
    Counter counter,
    int images,
    int videos,
    boolean titled,
    LocalDate today) {
  private static final String SOURCE = "Guide";

  /** The file of the platform. */
  public StarterFile file() {
    return StarterFile.of(Names.file(name, "platform") + ".ligne", write());
  }

  private String write() {
    Words words = Words.forAuthor(author);
    Sheet sheet = new Sheet();
    String known = label.isBlank() ? name : label.strip();
    sheet.comment(words.text("platform.comment", known));
    sheet.open("platform " + Sheet.labelled(name, label));
    sheet.line("status active");
    sheet.line("checked " + today);
    medium.ifPresent(each -> sheet.line("medium", each));
    sheet.line("note", words.text("platform.note"));
    sheet.blank().line(source(words)).blank();
    format(sheet, words);
    sheet.blank().open("format " + Sheet.labelled("story", words.text("format.second.label")));
    sheet.line("note", words.text("format.second.note"));
    sheet.line("text unknown").line("text-only unknown").line("media unknown").close();
    return sheet.close().toString();
  }

  private String source(Words words) {
    String title = source.isBlank() ? words.text("platform.source") : source.strip();
    String at = address.isBlank() ? "" : " at " + Sheet.quoted(address.strip());
    return "source " + SOURCE + " " + Sheet.quoted(title) + at + " read " + today;
  }

  private void format(Sheet sheet, Words words) {
    String evidence = " grade " + grade.getLiteral() + " from " + SOURCE;
    sheet.open("default format " + Sheet.labelled("post", words.text("format.label")));
    sheet.line(
        limit
            .map(most -> "text at most " + most + " " + Limits.word(counter) + evidence)
            .orElse("text unknown"));
    sheet.line(titled ? "title required" + evidence : "title none" + evidence);
    sheet.line("text-only allowed" + evidence);
    sheet.line("images " + count(images) + evidence);
    sheet.line("videos " + count(videos) + evidence);
    sheet.line("hashtags unknown").line("mentions unknown").line("links unknown");
    sheet.close();
  }

  private static String count(int most) {
    return most == 0 ? "0" : "0.." + most;
  }
}
