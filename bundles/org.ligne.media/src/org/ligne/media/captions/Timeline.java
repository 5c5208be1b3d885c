package org.ligne.media.captions;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Format;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** When subtitles come and go: each after it came, and none before the one above it came. */
final class Timeline {
  private static final int LONGEST_QUOTE = 60;

  private final Source in;
  private final int most;
  private int count;
  private Duration start = Duration.ZERO;
  private Duration end = Duration.ZERO;
  private Optional<Duration> overlap = Optional.empty();

  Timeline(Source in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Takes the times of the next subtitle: hours, minutes, seconds, thousandths, twice. */
  void add(Pattern form, String line) throws Refusal {
    Matcher found = form.matcher(line);
    if (!found.matches()) {
      throw wrong(line);
    }
    Duration from = time(found, 1);
    Duration to = time(found, 5);
    if (to.compareTo(from) <= 0 || from.compareTo(start) < 0) {
      throw wrong(line);
    }
    if (overlap.isEmpty() && from.compareTo(end) < 0) {
      overlap = Optional.of(from);
    }
    start = from;
    end = to.compareTo(end) > 0 ? to : end;
    in.require(Unreadable.ENTRIES, ++count, most);
  }

  private static Duration time(Matcher found, int first) {
    long hours = found.group(first) == null ? 0 : Long.parseLong(found.group(first));
    return Duration.ofHours(hours)
        .plusMinutes(Long.parseLong(found.group(first + 1)))
        .plusSeconds(Long.parseLong(found.group(first + 2)))
        .plusMillis(Long.parseLong(found.group(first + 3)));
  }

  /** A line that is not what stands there. */
  Refusal wrong(String line) {
    String said = line.strip();
    return in.wrongLine(
        said.length() > LONGEST_QUOTE ? said.substring(0, LONGEST_QUOTE) + "…" : said);
  }

  /** The file ends where there should be more. */
  Refusal cut() {
    return in.truncated();
  }

  /** What was taken, when there was any. */
  CaptionFacts facts(Format format, long bytes) throws Refusal {
    if (count == 0) {
      throw cut();
    }
    return new CaptionFacts(format, bytes, count, end, overlap);
  }
}
