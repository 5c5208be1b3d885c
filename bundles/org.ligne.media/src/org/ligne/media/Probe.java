package org.ligne.media;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ligne.media.captions.Captions;
import org.ligne.media.document.Documents;
import org.ligne.media.image.Images;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Signature;
import org.ligne.media.input.Source;
import org.ligne.media.video.Videos;

/**
 * Opens files of media and says what they are by their content. Images and documents are read to
 * their end, so that damage is found; of films only the tree of their boxes is. Memory is bounded
 * by a few windows and the short blocks that libraries interpret, and time by {@link Limits}. For
 * any number of threads.
 */
public final class Probe {

  private final Limits limits;

  /** A probe with the usual limits. */
  public Probe() {
    this(Limits.usual());
  }

  /** A probe with limits of its own. */
  public Probe(Limits limits) {
    this.limits = limits;
  }

  /**
   * Opens a file. Whatever is wrong with the file is an answer, never an exception.
   *
   * @param file where the file should be
   * @throws CancellationException when the thread is interrupted meanwhile
   */
  public Reading read(Path file) {
    return labelled(file, content(file));
  }

  /**
   * Says what a file is, without regard to its name.
   *
   * @throws CancellationException when the thread is interrupted meanwhile
   */
  public Reading content(Path file) {
    if (!Files.isRegularFile(file)) {
      return Unreadable.of(Reason.MISSING);
    }
    try (Source in = Source.open(file, limits.readBytes())) {
      return in.length() == 0 ? Unreadable.of(Reason.EMPTY) : content(file, in);
    } catch (Refusal e) {
      return e.why();
    } catch (ClosedByInterruptException e) {
      throw new CancellationException();
    } catch (IOException e) {
      return e.getCause() instanceof Refusal refusal ? refusal.why() : Unreadable.of(Reason.DENIED);
    }
  }

  private Reading content(Path file, Source in) throws Refusal, IOException {
    return switch (Signature.recognise(in)) {
      case ZIP -> Documents.archive(file, in, limits);
      case COMPOUND -> Documents.compound(in, limits);
      case KNOWN ->
          switch (in.format().kind()) {
            case IMAGE -> Images.read(in, limits);
            case VIDEO -> Videos.read(in, limits);
            case DOCUMENT -> Documents.pdf(in, limits);
            case CAPTIONS -> Captions.read(in);
          };
    };
  }

  /**
   * Judges whether the name promises what the content is. A name without an ending, or with one of
   * no format known here, promises nothing.
   *
   * @param file the name, of which only the ending counts
   * @param reading what the content is
   * @return the reading itself, or that the file is mislabelled: also when it is of a format that
   *     is not judged, but its name promises one that is
   */
  public static Reading labelled(Path file, Reading reading) {
    Optional<Format> promised = Format.of(ending(file));
    boolean known = promised.isPresent();
    return switch (reading) {
      case Facts facts when known && !facts.format().extensions().contains(ending(file)) ->
          mislabelled(Optional.of(facts.format()), facts.format().label());
      case Unreadable why
          when known && why.reason() == Reason.UNSUPPORTED && why.format().isEmpty() ->
          mislabelled(Optional.empty(), why.part());
      default -> reading;
    };
  }

  private static Unreadable mislabelled(Optional<Format> found, String name) {
    return new Unreadable(Reason.MISLABELLED, found, name, 0, 0);
  }

  private static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
