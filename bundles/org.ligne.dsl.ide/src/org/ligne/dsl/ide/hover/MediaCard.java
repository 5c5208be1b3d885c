package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ligne.compiler.load.Project;
import org.ligne.media.Facts;
import org.ligne.model.campaign.Media;
import org.ligne.platform.media.MediaFiles;

/** A medium: its file, its channels and what describes it. */
final class MediaCard implements Describer<Media> {
  private static final int KIB = 1024;

  @Override
  public Class<Media> type() {
    return Media.class;
  }

  @Override
  public Card describe(Media media, Pen pen) {
    String path = String.valueOf(media.getPath());
    Optional<Path> file = file(media);
    Card card = pen.card(pen.kind(media) + " " + text(path), null);
    card.fact(pen.say("file"), file.map(each -> link(each, pen)).orElse(pen.say("file.missing")));
    MediaFiles.facts(media).ifPresent(facts -> card.fact(pen.say("content"), content(facts, pen)));
    MediaLimits.add(media, card, pen);
    String channels = pen.links(media.getChannels());
    card.fact(pen.say("channels"), channels.isEmpty() ? pen.say("channels.post") : channels);
    media
        .getAlts()
        .forEach(
            alt ->
                card.fact(
                    pen.say("alt", Objects.toString(alt.getLanguage(), "")).strip(),
                    alt.getValue() == null ? "" : text(alt.getValue())));
    return media.getAlts().isEmpty() ? card.close(pen.say("alt.missing")) : card;
  }

  private static String content(Facts facts, Pen pen) {
    return text(new FileWords(pen).of(facts));
  }

  private static Optional<Path> file(Media media) {
    Path root = Project.rootOf(media);
    try {
      return root == null || media.getPath() == null
          ? Optional.empty()
          : Optional.of(root.resolve(media.getPath())).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // What cannot be a path on this system does not exist on it.
    }
  }

  private static String link(Path file, Pen pen) {
    List<String> parts = List.of(file.toUri().toString().split("/"));
    String name = Markdown.link(text(parts.getLast()), file.toUri().toString());
    return size(file).map(size -> pen.say("file.size", name, size)).orElse(name);
  }

  /** In kibibytes, rounded up; unknown for a file that is gone by now. */
  private static Optional<Long> size(Path file) {
    try {
      return Optional.of((Files.size(file) + KIB - 1) / KIB);
    } catch (IOException e) {
      return Optional.empty(); // The card is right without it.
    }
  }
}
