package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.ide.agenda.Mix;
import org.ligne.dsl.ide.hover.Pen;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.platform.Platform;

/** The few words beside a name in the list: what tells it from the others. */
class NameWords {
  private final Phrases phrases;
  private final Pen pen;

  @Inject
  NameWords(MessageLanguage language) {
    phrases = Phrases.beside(NameWords.class, language.locale());
    pen = new Pen(language.locale());
  }

  String of(EObject element, Place place) {
    return switch (element) {
      case Person person -> join(pen.role(person.getRole()), person.getLabel());
      case Channel channel -> join(platform(channel), channel.getLabel());
      case Pillar pillar -> join(share(pillar, place), pillar.getLabel());
      case Phase phase -> join(days(phase), phase.getLabel());
      case Line line -> join(pen.kind(line), line.getBrand());
      case Platform platform -> join(formats(platform), platform.getLabel());
      case LabeledElement other -> join(pen.kind(other), other.getLabel());
      default -> pen.kind(element);
    };
  }

  private static String join(String words, String label) {
    return label == null ? words : words.isEmpty() ? label : words + " · " + label;
  }

  private static String platform(Channel channel) {
    NamedElement platform = channel.getPlatform();
    return platform == null || platform.eIsProxy() ? "" : platform.getName();
  }

  private static String formats(Platform platform) {
    return platform.getFormats().stream()
        .map(NamedElement::getName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String days(Phase phase) {
    return phase.getFrom() == null || phase.getTo() == null
        ? ""
        : phase.getFrom() + " – " + phase.getTo();
  }

  private String share(Pillar pillar, Place place) {
    String wanted = Pen.share(pillar);
    if (place.campaign() == null) {
      return wanted;
    }
    String held = phrases.get("share.held", Mix.of(place.campaign(), pillar).percent());
    return wanted.isEmpty() ? held : wanted + ", " + held;
  }
}
