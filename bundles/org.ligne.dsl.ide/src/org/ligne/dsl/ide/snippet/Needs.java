package org.ligne.dsl.ide.snippet;

import java.util.Optional;
import java.util.function.Predicate;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Contents;
import org.ligne.platform.force.LimitsInForce;

/**
 * What a channel's default format asks of a post besides a text.
 *
 * @param title a title
 * @param medium an image or video
 * @param video a video, not an image
 */
record Needs(boolean title, boolean medium, boolean video) {

  /** What the default format of a channel asks for; nothing while it is unknown. */
  static Needs of(Channel channel) {
    Format format =
        Optional.ofNullable(channel.getPlatform())
            .filter(platform -> !platform.eIsProxy())
            .map(Contents::defaultFormat)
            .orElse(null);
    return new Needs(
        has(format, limit -> limit instanceof TextLimit text && isTitle(text)),
        has(format, limit -> limit instanceof TextOnlyLimit only && !only.isAllowed()),
        has(format, limit -> limit instanceof MediaLimit media && isVideo(media)));
  }

  private static boolean has(Format format, Predicate<Limit> wanted) {
    return format != null
        && LimitsInForce.always(format, null).stream()
            .anyMatch(each -> !each.isUnknown() && wanted.test(each));
  }

  private static boolean isTitle(TextLimit limit) {
    return limit.getField() == TextField.TITLE && limit.isRequired();
  }

  private static boolean isVideo(MediaLimit limit) {
    return limit.getKind() == MediaKind.VIDEO && limit.getCount().getMin() > 0;
  }

  /** How much is asked for, to begin with what asks least. */
  int weight() {
    return (title ? 1 : 0) + (medium ? 2 : 0) + (video ? 4 : 0);
  }

  /** All that one or the other asks for. */
  Needs and(Needs other) {
    return new Needs(title || other.title, medium || other.medium, video || other.video);
  }
}
