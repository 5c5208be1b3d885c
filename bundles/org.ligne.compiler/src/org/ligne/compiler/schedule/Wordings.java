package org.ligne.compiler.schedule;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.Media;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.value.LanguageTag;
import org.ligne.planning.translate.Publication;

/** The final texts and media of a publication. */
public final class Wordings {
  private static final List<TextField> FIELDS = List.of(TextField.TITLE, TextField.TEXT);

  private Wordings() {}

  /** Titles, then texts, each in the order of the channel's languages. */
  public static List<EntryText> texts(Publication publication) {
    List<EntryText> texts = new ArrayList<>();
    for (TextField field : FIELDS) {
      for (LanguageTag language : Lines.languages(publication.channel())) {
        Texts.variant(publication.content(), publication.channel(), field, language)
            .map(variant -> Texts.fill(variant.getValue(), publication.item(), language))
            .ifPresent(value -> texts.add(text(field, language, value)));
      }
    }
    return texts;
  }

  /** The media the channel gets, with their descriptions in the channel's languages. */
  static List<EntryMedia> media(Publication publication) {
    return Texts.media(publication.content(), publication.channel()).stream()
        .map(file -> medium(file, publication))
        .toList();
  }

  private static EntryMedia medium(Media file, Publication publication) {
    EntryMedia medium = ScheduleFactory.eINSTANCE.createEntryMedia();
    medium.setPath(file.getPath());
    for (LanguageTag language : Lines.languages(publication.channel())) {
      Texts.value(file.getAlts(), language)
          .map(alt -> Texts.fill(alt, publication.item(), language))
          .ifPresent(alt -> medium.getAlts().add(text(TextField.ALT, language, alt)));
    }
    return medium;
  }

  private static EntryText text(TextField field, LanguageTag language, String value) {
    EntryText text = ScheduleFactory.eINSTANCE.createEntryText();
    text.setField(field);
    text.setLanguage(language);
    text.setValue(value);
    return text;
  }
}
