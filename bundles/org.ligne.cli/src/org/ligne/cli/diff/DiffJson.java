package org.ligne.cli.diff;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.cli.text.Version;
import org.ligne.compiler.schedule.Moved;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Reason;
import org.ligne.planning.diff.Change;
import org.ligne.planning.diff.ChangeKind;
import org.ligne.planning.diff.Lack;
import org.ligne.planning.diff.PlanDiff;
import org.ligne.planning.diff.Share;

/** What differs between two plans as JSON, for programs; docs/schemas has its schema. */
public final class DiffJson {
  private static final int VERSION = 1;

  private final JsonWriter out;
  private final Map<String, Moved> moves;

  private DiffJson(JsonWriter out, List<Moved> moves) {
    this.out = out;
    this.moves = moves.stream().collect(Collectors.toMap(Moved::id, move -> move));
  }

  /**
   * The object, laid out.
   *
   * @param moves why entries moved, as far as that is known
   */
  public static String of(PlanDiff diff, List<Moved> moves) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setIndent("  ");
      new DiffJson(out, moves).write(diff);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return text.toString();
  }

  private void write(PlanDiff diff) throws IOException {
    out.beginObject();
    out.name("format").value("ligne-diff");
    out.name("formatVersion").value(VERSION);
    out.name("ligne").value(Version.number());
    summary(diff);
    out.name("changes").beginArray();
    for (Change change : diff.changes()) {
      change(change);
    }
    out.endArray();
    out.name("cadence").beginArray();
    for (Lack lack : diff.lacks()) {
      lack(lack);
    }
    out.endArray();
    boosts("addedBoosts", diff.addedBoosts());
    boosts("cancelledBoosts", diff.cancelledBoosts());
    out.name("mix").beginArray();
    for (Share share : diff.mix()) {
      share(share);
    }
    out.endArray().endObject();
  }

  private void summary(PlanDiff diff) throws IOException {
    out.name("summary").beginObject();
    for (ChangeKind kind : ChangeKind.values()) {
      out.name(word(kind)).value(diff.of(kind).size());
    }
    out.name("unchanged").value(diff.unchanged());
    out.endObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void change(Change change) throws IOException {
    Item item = change.item();
    out.beginObject();
    out.name("kind").value(word(change.kind()));
    out.name("id").value(change.id());
    optional("formerId", change.formerId());
    out.name("campaign").value(item.getCampaign());
    out.name("post").value(item.getPost());
    optional("label", Optional.ofNullable(item.getLabel()));
    if (item.getOccurrence() != null) {
      out.name("occurrence").value(item.getOccurrence());
    }
    out.name("channel").value(item.getChannel());
    time("before", change.from());
    time("after", change.to());
    out.name("aspects").beginArray();
    for (Enum<?> aspect : change.aspects()) {
      out.value(word(aspect));
    }
    out.endArray();
    if (moves.containsKey(change.id()) && change.kind() == ChangeKind.MOVED) {
      because(moves.get(change.id()));
    }
    out.endObject();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.name(name).value(value.get());
    }
  }

  private void time(String name, Optional<Entry> entry) throws IOException {
    if (entry.isPresent()) {
      out.name(name).beginObject();
      out.name("local").value(entry.get().getAt().toLocalDateTime().toString());
      out.name("zone").value(entry.get().getAt().getZone().getId());
      out.name("instant").value(entry.get().getAt().toInstant().toString());
      out.name("standing").value(entry.get().getStanding().getLiteral());
      out.endObject();
    }
  }

  private void because(Moved move) throws IOException {
    Reason reason = move.reason();
    out.name("because").beginObject();
    out.name("barred").value(move.barred());
    out.name("kind").value(reason.getKind().getLiteral());
    out.name("statement").value(reason.getStatement());
    out.name("others").beginArray();
    for (String other : reason.getOthers()) {
      out.value(other);
    }
    out.endArray();
    if (reason.getPlace() != null) {
      out.name("file").value(reason.getPlace().getFile());
      out.name("line").value(reason.getPlace().getLine());
      out.name("column").value(reason.getPlace().getColumn());
    }
    out.endObject();
  }

  private void lack(Lack lack) throws IOException {
    out.beginObject();
    out.name("line").value(lack.line());
    out.name("channel").value(lack.channel());
    out.name("week").value(lack.week().toString());
    out.name("missingBefore").value(lack.before());
    out.name("missing").value(lack.after());
    out.endObject();
  }

  private void boosts(String name, List<BoostEntry> boosts) throws IOException {
    out.name(name).beginArray();
    for (BoostEntry boost : boosts) {
      out.beginObject();
      out.name("post").value(boost.getPost());
      out.name("channel").value(boost.getChannel());
      out.name("budget").value(boost.getBudget().toString());
      out.name("from").value(boost.getFrom().toString());
      out.name("to").value(boost.getTo().toString());
      optional("audience", Optional.ofNullable(boost.getAudience()));
      out.endObject();
    }
    out.endArray();
  }

  private void share(Share share) throws IOException {
    out.beginObject();
    out.name("kind").value(share.kind());
    out.name("name").value(share.name());
    out.name("before").value(share.before());
    out.name("after").value(share.after());
    out.endObject();
  }
}
