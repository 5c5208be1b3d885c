package org.ligne.compiler.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.compiler.schedule.Wordings;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.translate.Publication;
import org.ligne.planning.translate.Publications;

/**
 * Finds the entries of posts that have another name than in the last plan: on the same channel,
 * with the same texts word for word, and nothing else that could be meant. Without it a post that
 * is renamed after it was published would be planned again.
 */
final class Renames {
  private record Look(String channel, Integer occurrence, List<String> texts) {
    static Look of(Publication publication) {
      Integer number = publication.occurrence() == null ? null : publication.occurrence().number();
      return new Look(publication.channel().getName(), number, words(Wordings.texts(publication)));
    }

    static Look of(Entry entry) {
      return new Look(entry.getChannel(), entry.getOccurrence(), words(entry.getTexts()));
    }

    private static List<String> words(List<EntryText> texts) {
      return texts.stream().map(Look::words).sorted().toList();
    }

    private static String words(EntryText text) {
      String parts = String.join("\0", text.getParts());
      return text.getField() + " " + text.getLanguage() + " " + text.getValue() + "\0" + parts;
    }
  }

  private Renames() {}

  /** The former identifiers of a campaign's entries, by those they have now. */
  static Map<String, String> of(Campaign campaign, Schedule last) {
    List<Publication> publications = new ArrayList<>(Publications.of(campaign));
    Set<String> before = last.getEntries().stream().map(Entry::getId).collect(Collectors.toSet());
    Set<String> now = publications.stream().map(Publication::id).collect(Collectors.toSet());
    publications.removeIf(publication -> before.contains(publication.id()));
    List<Entry> lost =
        last.getEntries().stream().filter(entry -> !now.contains(entry.getId())).toList();
    return lost.isEmpty() || publications.isEmpty() ? Map.of() : match(publications, lost);
  }

  private static Map<String, String> match(List<Publication> publications, List<Entry> lost) {
    Map<Look, List<Publication>> looks =
        publications.stream().collect(Collectors.groupingBy(Look::of));
    Map<Look, List<Entry>> formerLooks = lost.stream().collect(Collectors.groupingBy(Look::of));
    Map<String, String> found = new HashMap<>();
    looks.forEach(
        (look, same) -> {
          List<Entry> former = formerLooks.getOrDefault(look, List.of());
          if (!look.texts().isEmpty() && same.size() == 1 && former.size() == 1) {
            found.put(same.getFirst().id(), former.getFirst().getId());
          }
        });
    return found;
  }
}
