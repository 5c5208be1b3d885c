package org.ligne.visual.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.compiler.schedule.Published;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.value.LanguageTag;
import org.ligne.planning.translate.Publication;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Term;
import org.ligne.platform.sent.Sending;
import org.ligne.platform.sent.SentText;

/** Reads one post on one channel. */
final class DraftReader {
  private final Publication publication;
  private final Path root;
  private final Entry entry;
  private final Format format;
  private final Sending sending;

  DraftReader(Publication publication, Path root) {
    this.publication = publication;
    this.root = root;
    this.entry = Published.of(publication);
    this.sending = new Sending(publication.placement(), publication.occurrence());
    Format named = Contents.format(publication.placement());
    this.format = named == null || named.eIsProxy() ? null : named;
  }

  Draft read() {
    return new Draft(
        entry.getId(),
        Objects.requireNonNullElse(entry.getLabel(), entry.getPost()),
        sender(),
        network(),
        entry.getLanguages().stream().map(this::wording).toList(),
        entry.getMedia().stream().map(each -> MediumReader.read(each, root)).toList(),
        lead(),
        RulesReader.of(limitsInForce()));
  }

  /** What holds on the day it goes out, or on the first it may. */
  private List<Limit> limitsInForce() {
    LocalDate day = Term.of(publication.placement()).first();
    return LimitsInForce.of(publication.placement()).on(day);
  }

  private Sender sender() {
    Line line = publication.campaign().getLine();
    String name = line == null ? null : line.getName();
    String brand = line == null || line.getBrand() == null ? name : line.getBrand();
    return new Sender(
        Objects.requireNonNullElse(brand, entry.getChannel()),
        Objects.requireNonNullElse(entry.getAccount(), ""),
        entry.getChannel(),
        label(publication.channel()));
  }

  private static String label(LabeledElement element) {
    return element.getLabel() == null ? element.getName() : element.getLabel();
  }

  private Network network() {
    Platform platform = publication.channel().getPlatform();
    String kind = format == null ? "" : Objects.requireNonNullElse(label(format), "");
    String name = format == null ? "" : Objects.requireNonNullElse(format.getName(), "");
    return new Network(label(platform), kind, name, manner(platform));
  }

  /**
   * What is no network of others is a letter or a page; what takes no text alone shows pictures.
   */
  private static Network.Manner manner(Platform platform) {
    if (platform.getMedium() != null) {
      return Network.Manner.LETTER;
    }
    Format usual = Contents.defaultFormat(platform);
    boolean pictures =
        usual != null
            && LimitsInForce.always(usual, null).stream()
                .anyMatch(
                    each ->
                        each instanceof TextOnlyLimit only
                            && !only.isUnknown()
                            && !only.isAllowed());
    return pictures ? Network.Manner.PICTURE : Network.Manner.TALK;
  }

  private Wording wording(LanguageTag language) {
    Optional<String> written = said(TextField.TEXT, language);
    Optional<String> published =
        sending
            .text(TextField.TEXT, language)
            .map(SentText::whole)
            .filter(each -> written.isPresent());
    return new Wording(
        language,
        said(TextField.TITLE, language),
        written,
        published,
        parts(language),
        said(TextField.COMMENT, language),
        said(TextField.TAGS, language),
        question(language));
  }

  private Optional<String> said(TextField field, LanguageTag language) {
    return texts(field, language).map(EntryText::getValue).filter(Objects::nonNull).findFirst();
  }

  private List<String> parts(LanguageTag language) {
    return texts(TextField.TEXT, language)
        .findFirst()
        .map(text -> text.getParts().stream().filter(Objects::nonNull).toList())
        .orElse(List.of());
  }

  private Stream<EntryText> texts(TextField field, LanguageTag language) {
    return entry.getTexts().stream()
        .filter(each -> each.getField() == field && each.getLanguage().equals(language));
  }

  private Optional<Question> question(LanguageTag language) {
    return entry.getPolls().stream()
        .filter(each -> each.getLanguage().equals(language) && each.getQuestion() != null)
        .findFirst()
        .map(
            poll ->
                new Question(
                    poll.getQuestion(),
                    poll.getOptions().stream().filter(Objects::nonNull).toList(),
                    Optional.ofNullable(poll.getLasts()).map(Object::toString)));
  }

  private Optional<Lead> lead() {
    return Optional.ofNullable(entry.getLink())
        .filter(link -> !link.isBlank())
        .map(link -> new Lead(link, entry.getTrackedLink()));
  }
}
