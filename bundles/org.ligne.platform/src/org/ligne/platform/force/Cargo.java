package org.ligne.platform.force;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Polls;
import org.ligne.model.query.Texts;
import org.ligne.platform.count.Links;
import org.ligne.platform.media.MediaFiles;

/** Looks at what a post carries on a channel. */
final class Cargo {
  /** Endings of images that may move. */
  private static final Set<String> MAY_MOVE = Set.of("gif", "webp", "png", "apng", "avif");

  private final Content content;
  private final Channel channel;
  private final Set<ConditionKind> carried = EnumSet.noneOf(ConditionKind.class);
  private final Set<ConditionKind> open = EnumSet.noneOf(ConditionKind.class);

  private Cargo(Placement placement) {
    content = Contents.content(placement);
    channel = placement.getChannel();
  }

  /** What a placement carries; its channel and its post must be known. */
  static Circumstances of(Placement placement) {
    Cargo cargo = new Cargo(placement);
    Texts.media(cargo.content, cargo.channel).forEach(cargo::add);
    cargo.addWords();
    return new Circumstances(cargo.carried, cargo.open, Set.copyOf(cargo.channel.getAccounts()));
  }

  private void add(Media medium) {
    Optional<MediaKind> kind = MediaFiles.kind(medium);
    kind.ifPresent(this::add);
    if (kind.filter(MediaKind.IMAGE::equals).isPresent()) {
      addMovement(medium);
    }
  }

  private void add(MediaKind kind) {
    switch (kind) {
      case IMAGE -> carried.addAll(List.of(ConditionKind.MEDIA, ConditionKind.IMAGES));
      case VIDEO -> carried.addAll(List.of(ConditionKind.MEDIA, ConditionKind.VIDEOS));
      case DOCUMENT -> carried.add(ConditionKind.DOCUMENTS);
      case MEDIA, CAPTIONS, POLL, THREAD -> throw new IllegalArgumentException("no file: " + kind);
    }
  }

  private void addMovement(Media image) {
    if (MediaFiles.isAnimated(image)) {
      carried.add(ConditionKind.ANIMATED);
    } else if (MediaFiles.facts(image).isEmpty() && mayMove(image.getPath())) {
      open.add(ConditionKind.ANIMATED);
    }
  }

  private static boolean mayMove(String path) {
    return path != null
        && MAY_MOVE.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private void addWords() {
    if (carried.contains(ConditionKind.ANIMATED)) {
      open.remove(ConditionKind.ANIMATED); // One that moves is enough.
    }
    if (leadsSomewhere()) {
      carried.add(ConditionKind.LINK);
    }
    if (!Polls.of(content, channel).isEmpty()) {
      carried.add(ConditionKind.POLL);
    }
    if (texts().anyMatch(text -> !text.getParts().isEmpty())) {
      carried.add(ConditionKind.THREAD);
    }
    if (Stream.of(ConditionKind.MEDIA, ConditionKind.DOCUMENTS, ConditionKind.POLL)
        .noneMatch(carried::contains)) {
      carried.add(ConditionKind.TEXT_ONLY);
    }
  }

  private boolean leadsSomewhere() {
    boolean stated = content.getLink() != null && !content.getLink().isBlank();
    return stated || texts().flatMap(Texts::parts).anyMatch(text -> !Links.in(text).isEmpty());
  }

  private Stream<TextVariant> texts() {
    return Lines.languages(channel).stream()
        .flatMap(language -> Texts.variant(content, channel, TextField.TEXT, language).stream());
  }
}
