package org.ligne.planning.translate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Media;
import org.ligne.model.line.Line;
import org.ligne.model.line.MediaRest;
import org.ligne.model.query.Texts;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** How long the media of a line rest before another of its posts shows them again. */
final class Rests {
  private final ProblemDraft draft;

  Rests(ProblemDraft draft) {
    this.draft = draft;
  }

  /** Adds them and tells the ids of the media. */
  Set<String> add(List<Campaign> campaigns) {
    Map<String, Line> media = new TreeMap<>();
    for (Campaign campaign : campaigns) {
      for (Publication publication : Publications.of(campaign)) {
        ids(publication).forEach(id -> media.put(id, campaign.getLine()));
      }
    }
    media.forEach(this::add);
    return media.keySet();
  }

  private void add(String id, Line line) {
    MediaRest rest = line.getMediaRest();
    String text = "media rest at least " + rest.getAtLeast();
    Statement statement = new Statement(StatementKind.MEDIA_REST, text, rest);
    draft.add(new Rest(id, rest.getAtLeast(), statement));
  }

  /** The ids of the media a publication shows, where its line wants them to rest. */
  static Set<String> ids(Publication publication) {
    Set<String> ids = new TreeSet<>();
    Line line = publication.campaign().getLine();
    if (line.getMediaRest() != null && !Spans.isEmpty(line.getMediaRest().getAtLeast())) {
      for (Media media : Texts.media(publication.content(), publication.channel())) {
        ids.add(line.getName() + ":" + media.getPath());
      }
    }
    return ids;
  }
}
