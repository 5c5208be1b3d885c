package org.ligne.cli.count;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ligne.cli.text.Version;
import org.ligne.model.campaign.Content;
import org.ligne.model.query.Contents;
import org.ligne.platform.sent.Counted;

/** One JSON object for programs; its form is in docs/schemas/count-1.schema.json. */
public final class CountJson {
  private static final int VERSION = 1;

  private CountJson() {}

  /** The text of the object. */
  public static String of(Place place, List<Counted> counts) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setSerializeNulls(false);
      json.beginObject();
      json.name("format").value("ligne-count");
      json.name("version").value(VERSION);
      json.name("ligne").value(Version.number());
      json.name("project").value(place.project().shown());
      json.name("counts").beginArray();
      for (Counted count : counts) {
        write(count, json);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Counted count, JsonWriter json) throws IOException {
    Content content = Contents.content(count.placement());
    json.beginObject();
    json.name("campaign").value(Contents.campaign(content).getName());
    json.name("post").value(content.getName());
    json.name("channel").value(count.channel().getName());
    json.name("platform").value(count.channel().getPlatform().getName());
    json.name("format").value(Contents.format(count.placement()).getName());
    json.name("field").value(count.field().getLiteral());
    json.name("language").value(count.language().toString());
    json.name("part").value(count.part());
    json.name("text").value(count.sent().whole());
    json.name("added").beginArray();
    for (String tag : count.sent().added()) {
      json.value(tag);
    }
    json.endArray();
    json.name("link").value(count.sent().link());
    json.name("count").value(count.length());
    json.name("limit").value(count.limit().getMax());
    json.name("left").value(count.left());
    json.name("unit").value(count.limit().getCounter().getLiteral());
    json.name("verdict").value(Verdict.of(count).word());
    json.endObject();
  }
}
