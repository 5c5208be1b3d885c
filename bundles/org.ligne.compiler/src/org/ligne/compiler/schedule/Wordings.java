package org.ligne.compiler.schedule;

import java.util.ArrayList;
import java.util.List;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Poll;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;
import org.ligne.model.schedule.EntryCaptions;
import org.ligne.model.schedule.EntryMedia;
import org.ligne.model.schedule.EntryPoll;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.value.LanguageTag;
import org.ligne.planning.translate.Publication;
import org.ligne.platform.sent.Sending;

/** The final texts, polls and media of a publication. */
public final class Wordings {
  private static final List<TextField> FIELDS =
      List.of(TextField.TITLE, TextField.TEXT, TextField.COMMENT, TextField.TAGS);

  private Wordings() {}

  /** Titles, texts, first comments and tags, each in the order of the channel's languages. */
  public static List<EntryText> texts(Publication publication) {
    Sending sending = new Sending(publication.placement(), publication.occurrence());
    List<EntryText> texts = new ArrayList<>();
    for (TextField field : FIELDS) {
      for (LanguageTag language : Lines.languages(publication.channel())) {
        sending
            .text(field, language)
            .map(sent -> text(field, language, sent.text()))
            .ifPresent(
                text -> {
                  text.getParts().addAll(sending.parts(field, language));
                  texts.add(text);
                });
      }
    }
    return texts;
  }

  /** What readers are asked, in the order of the channel's languages. */
  static List<EntryPoll> polls(Publication publication) {
    return Polls.of(publication.content(), publication.channel()).stream()
        .map(poll -> poll(poll, publication))
        .toList();
  }

  private static EntryPoll poll(Poll written, Publication publication) {
    LanguageTag language = written.getLanguage();
    EntryPoll poll = ScheduleFactory.eINSTANCE.createEntryPoll();
    poll.setLanguage(language);
    poll.setQuestion(filled(written.getQuestion(), publication, language));
    written.getOptions().stream()
        .map(option -> filled(option, publication, language))
        .forEach(poll.getOptions()::add);
    poll.setLasts(written.getLasts());
    return poll;
  }

  private static String filled(String text, Publication publication, LanguageTag language) {
    return Texts.fill(text, publication.item(), language);
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
          .map(alt -> filled(alt, publication, language))
          .ifPresent(alt -> medium.getAlts().add(text(TextField.ALT, language, alt)));
    }
    file.getCaptions().forEach(each -> medium.getCaptions().add(captions(each)));
    return medium;
  }

  /** Subtitles serve readers of any language, whatever the channel's are. */
  private static EntryCaptions captions(LocalizedValue file) {
    EntryCaptions captions = ScheduleFactory.eINSTANCE.createEntryCaptions();
    captions.setLanguage(file.getLanguage());
    captions.setPath(file.getValue());
    return captions;
  }

  private static EntryText text(TextField field, LanguageTag language, String value) {
    EntryText text = ScheduleFactory.eINSTANCE.createEntryText();
    text.setField(field);
    text.setLanguage(language);
    text.setValue(value);
    return text;
  }
}
