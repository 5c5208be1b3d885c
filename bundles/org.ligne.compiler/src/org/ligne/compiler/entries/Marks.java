package org.ligne.compiler.entries;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.schedule.Wordings;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Moment;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.planning.translate.Publication;

/**
 * What is known of a publication in each respect. Names that two campaigns can both use are led by
 * that of the campaign.
 */
final class Marks {
  private Marks() {}

  /** The marks in some respects; those without a value are absent. */
  static Map<Aspect, Set<String>> of(Publication publication, Set<Aspect> wanted) {
    Map<Aspect, Set<String>> marks = new EnumMap<>(Aspect.class);
    for (Aspect aspect : wanted) {
      Set<String> values =
          values(publication, aspect)
              .filter(Objects::nonNull) // of what is half written
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!values.isEmpty()) {
        marks.put(aspect, Set.copyOf(values));
      }
    }
    return marks;
  }

  private static Stream<String> values(Publication publication, Aspect aspect) {
    Content content = publication.content();
    return switch (aspect) {
      case CONTENT -> Stream.of(publication.originId());
      case CHANNEL -> name(publication.channel());
      case FORMAT -> name(Contents.format(publication.placement()));
      case PILLAR -> name(content.getPillar());
      case PHASE ->
          name(content.getPhase()).map(phase -> publication.campaign().getName() + "." + phase);
      case POEM -> Stream.of(publication.channel().getPoem().getLiteral());
      case MOMENT -> moment(content.getPillar());
      case LANGUAGE -> Lines.languages(publication.channel()).stream().map(Object::toString);
      case TOPIC -> Stream.ofNullable(content.getTopic());
      case ORIGIN -> Stream.of(content.getOrigin().getLiteral());
      case OWNER -> name(content.getOwner());
      case TEXT -> texts(publication);
      case MEDIA -> Texts.media(content, publication.channel()).stream().map(Media::getPath);
      case ITEM -> item(publication);
    };
  }

  private static Stream<String> name(NamedElement element) {
    return Stream.ofNullable(element).map(NamedElement::getName);
  }

  private static Stream<String> moment(Pillar pillar) {
    return Stream.ofNullable(pillar)
        .map(Pillar::getMoment)
        .filter(moment -> moment != Moment.NONE)
        .map(Moment::getLiteral);
  }

  private static Stream<String> texts(Publication publication) {
    return Wordings.texts(publication).stream()
        .flatMap(text -> Stream.concat(Stream.of(text.getValue()), text.getParts().stream()));
  }

  /** An item has no name; its place in its series tells it from others. */
  private static Stream<String> item(Publication publication) {
    return publication.item() != null && publication.content() instanceof Series series
        ? Stream.of(
            publication.originId() + "#" + (series.getItems().indexOf(publication.item()) + 1))
        : Stream.empty();
  }
}
