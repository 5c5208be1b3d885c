package org.ligne.compiler.starter;

import java.util.List;
import java.util.Optional;
import org.ligne.model.line.Channel;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.force.LimitsInForce;

/**
 * A channel to write for.
 *
 * @param name the channel's name
 * @param languages the languages it speaks
 * @param titled whether what is published there has a title
 * @param asset what nothing can be published without there, if anything
 */
record Outlet(String name, List<LanguageTag> languages, boolean titled, Optional<Asset> asset) {

  /** A channel to be made on a platform. */
  static Outlet on(String name, Platform platform, List<LanguageTag> languages) {
    Optional<Format> format = platform.getFormats().stream().filter(Format::isDefault).findFirst();
    return new Outlet(
        name,
        List.copyOf(languages),
        format.filter(Outlet::hasTitle).isPresent(),
        format.flatMap(Asset::demandedBy));
  }

  /** A channel there is. */
  static Outlet of(Channel channel) {
    return on(channel.getName(), channel.getPlatform(), Lines.languages(channel));
  }

  /** Whether posts can be planned for a channel: what others say or what is bought cannot. */
  static boolean isPublished(Channel channel) {
    return channel.getPoem() != PoemClass.EARNED
        && channel.getPoem() != PoemClass.PAID
        && channel.getPlatform() != null
        && !channel.getPlatform().eIsProxy();
  }

  private static boolean hasTitle(Format format) {
    return LimitsInForce.always(format, null).stream()
        .anyMatch(
            limit ->
                limit instanceof TextLimit text
                    && text.getField() == TextField.TITLE
                    && !text.isUnknown()
                    && !text.isNone());
  }
}
