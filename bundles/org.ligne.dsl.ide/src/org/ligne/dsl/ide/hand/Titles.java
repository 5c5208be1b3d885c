package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Content;

/** What the undo menu calls a change, and why one is refused, in the reader's language. */
final class Titles {
  @Inject private MessageLanguage language;

  private Phrases phrases() {
    return Phrases.beside(Titles.class, language.locale());
  }

  /** The reason of a refusal. */
  String of(RefusedException refusal) {
    return phrases().get("refused." + refusal.key(), refusal.arguments());
  }

  /** A sentence about something else. */
  String get(String key, Object... arguments) {
    return phrases().get(key, arguments);
  }

  /** What is done to one post or series, or to a selection. */
  String of(Change change, List<Content> contents, int entries) {
    String name = change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String subject =
        contents.size() == 1 ? title(contents.getFirst()) : phrases().get("entries", entries);
    return phrases().get("title." + name, subject, what(change));
  }

  private String title(Content content) {
    String name = Objects.requireNonNullElse(content.getLabel(), content.getName());
    return phrases().get("named", name);
  }

  private Object what(Change change) {
    return switch (change) {
      case Change.Move move -> time(move.to());
      case Change.MoveToDay move -> day(move.day());
      case Change.Shift shift -> shift.days();
      case Change.NewPost post -> time(post.at());
      case Change.Assign assign -> assign.person() == null ? "–" : assign.person();
      case Change.SetPillar pillar -> pillar.pillar() == null ? "–" : pillar.pillar();
      case Change.SetPhase phase -> phase.phase() == null ? "–" : phase.phase();
      case Change.SetWeight weight -> weight.weight();
      case Change.Approve approve -> approve.person();
      case Change.AddChannel add -> add.channel();
      default -> "";
    };
  }

  private String day(LocalDate day) {
    return new Calendar(language.locale()).shortDay(day);
  }

  private String time(LocalDateTime time) {
    return day(time.toLocalDate()) + " " + When.words(time.toLocalTime());
  }
}
