package org.ligne.cli.platform;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.ligne.cli.text.Words;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Source;

/** Writes one limit: what it says in words, its value, its scope and its evidence. */
final class LimitJson {
  private final JsonWriter json;
  private final LimitWords words;
  private final LimitValues values;

  LimitJson(JsonWriter json, Words words) {
    this.json = json;
    this.words = new LimitWords(words);
    this.values = new LimitValues(json);
  }

  void write(Limit limit) throws IOException {
    json.beginObject();
    json.name("kind").value(LimitKind.of(limit));
    json.name("subject").value(words.subject(limit));
    json.name("rule").value(words.rule(limit));
    json.name("unknown").value(limit.isUnknown());
    values.write(limit);
    scope(limit);
    evidence(limit);
    json.endObject();
  }

  private void scope(Limit limit) throws IOException {
    json.name("when").beginArray();
    for (Condition condition : limit.getConditions()) {
      json.beginObject();
      json.name("feature").value(condition.getKind().getLiteral());
      json.name("not").value(condition.isNegated());
      if (condition.getAccount() != null) {
        json.name("account").value(condition.getAccount().getName());
      }
      json.endObject();
    }
    json.endArray();
    optional("since", limit.getSince());
    optional("until", limit.getUntil());
  }

  private void evidence(Limit limit) throws IOException {
    json.name("advised").value(limit.isAdvised());
    if (!limit.isUnknown() && limit.isSetGrade()) {
      json.name("grade").value(limit.getGrade().getLiteral());
    }
    json.name("sources").beginArray();
    for (Source source : limit.getSources()) {
      json.value(source.getName());
    }
    json.endArray();
    optional("because", limit.getBecause());
  }

  private void optional(String name, Object value) throws IOException {
    if (value != null) {
      json.name(name).value(value.toString());
    }
  }
}
