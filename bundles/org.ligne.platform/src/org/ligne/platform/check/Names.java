package org.ligne.platform.check;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Contents;

/** Names for messages, also of what is not complete yet. */
final class Names {
  private Names() {}

  static String of(NamedElement element) {
    return element == null || element.getName() == null ? "?" : element.getName();
  }

  /** The name of the post or series of a placement. */
  static String content(Placement placement) {
    return of(Contents.content(placement));
  }

  static String channel(Placement placement) {
    return of(placement.getChannel());
  }

  /** The formats a platform offers, or a dash. */
  static String formats(Platform platform) {
    String names = platform.getFormats().stream().map(Names::of).collect(Collectors.joining(", "));
    return names.isEmpty() ? "–" : names;
  }

  /** The platform of a placement's channel, unless something on the way is missing. */
  static Optional<Platform> platform(Placement placement) {
    return resolved(placement.getChannel()).flatMap(channel -> resolved(channel.getPlatform()));
  }

  /** The element, unless it is missing or its name could not be resolved. */
  static <T extends EObject> Optional<T> resolved(T element) {
    return Optional.ofNullable(element).filter(known -> !known.eIsProxy());
  }
}
