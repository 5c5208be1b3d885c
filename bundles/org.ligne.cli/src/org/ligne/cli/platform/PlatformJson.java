package org.ligne.cli.platform;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ligne.cli.text.Version;
import org.ligne.cli.text.Words;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;

/** One JSON object for programs; its form is in docs/schemas/platforms-1.schema.json. */
public final class PlatformJson {
  private static final int VERSION = 1;

  private final JsonWriter json;
  private final LimitJson limits;

  private PlatformJson(JsonWriter json, Words words) {
    this.json = json;
    this.limits = new LimitJson(json, words);
  }

  /** The text of the object. */
  public static String of(List<Platform> platforms, Words words) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      new PlatformJson(json, words).write(platforms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(List<Platform> platforms) throws IOException {
    json.beginObject();
    json.name("format").value("ligne-platforms");
    json.name("version").value(VERSION);
    json.name("ligne").value(Version.number());
    json.name("platforms").beginArray();
    for (Platform platform : platforms) {
      json.beginObject();
      describe(platform);
      limits(platform.getLimits());
      formats(platform.getFormats());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void describe(Platform platform) throws IOException {
    json.name("name").value(platform.getName());
    optional("label", platform.getLabel());
    json.name("status").value(platform.getStatus().getLiteral());
    optional("version", platform.getVersion());
    optional("effective", platform.getEffective());
    optional("checked", platform.getChecked());
    optional("medium", platform.getMedium());
    optional("note", platform.getNote());
    json.name("accounts").beginArray();
    for (AccountKind account : platform.getAccounts()) {
      json.beginObject().name("name").value(account.getName());
      optional("label", account.getLabel());
      json.endObject();
    }
    json.endArray();
    sources(platform.getSources());
  }

  private void optional(String name, Object value) throws IOException {
    if (value != null) {
      json.name(name).value(value.toString());
    }
  }

  private void sources(List<Source> sources) throws IOException {
    json.name("sources").beginArray();
    for (Source source : sources) {
      json.beginObject().name("key").value(source.getName());
      optional("title", source.getLabel());
      optional("address", source.getAddress());
      optional("read", source.getRead());
      json.endObject();
    }
    json.endArray();
  }

  private void limits(List<Limit> all) throws IOException {
    json.name("limits").beginArray();
    for (Limit limit : all) {
      limits.write(limit);
    }
    json.endArray();
  }

  private void formats(List<Format> formats) throws IOException {
    json.name("formats").beginArray();
    for (Format format : formats) {
      json.beginObject().name("name").value(format.getName());
      optional("label", format.getLabel());
      json.name("default").value(format.isDefault());
      optional("note", format.getNote());
      limits(format.getLimits());
      json.endObject();
    }
    json.endArray();
  }
}
