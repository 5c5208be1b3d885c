package org.ligne.cli.explain;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.Related;
import org.ligne.planning.Blockage;
import org.ligne.planning.Reason;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Bar;
import org.ligne.planning.explain.Difference;
import org.ligne.planning.explain.Gain;
import org.ligne.planning.explain.Option;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Writes slots with what they are worth and what bars them. */
final class SlotJson {
  private final JsonWriter json;
  private final Sources sources;
  private final ZoneId zone;

  SlotJson(JsonWriter json, Sources sources, ZoneId zone) {
    this.json = json;
    this.sources = sources;
    this.zone = zone;
  }

  void reasons(List<Reason> reasons) throws IOException {
    json.beginArray();
    for (Reason reason : reasons) {
      json.beginObject().name("role").value(ExplanationJson.word(reason.role()));
      statement(reason.statement(), reason.others());
      json.endObject();
    }
    json.endArray();
  }

  void gains(List<Gain> gains) throws IOException {
    json.beginArray();
    for (Gain gain : gains) {
      json.beginObject().name("term").value(ExplanationJson.word(gain.term()));
      json.name("points").value(gain.points());
      statement(gain.statement(), gain.others());
      json.endObject();
    }
    json.endArray();
  }

  void blockages(List<Blockage> blockages) throws IOException {
    json.beginArray();
    for (Blockage blockage : blockages) {
      json.beginObject().name("slots").value(blockage.slots());
      statement(blockage.statement(), blockage.entries());
      json.endObject();
    }
    json.endArray();
  }

  private void bars(List<Bar> bars) throws IOException {
    json.beginArray();
    for (Bar bar : bars) {
      json.beginObject().name("toClear").value(bar.toClear());
      statement(bar.statement(), bar.others());
      json.endObject();
    }
    json.endArray();
  }

  private void statement(Statement statement, List<Entry> others) throws IOException {
    json.name("kind").value(ExplanationJson.word(statement.kind()));
    json.name("statement").value(sources.wording().of(statement));
    Optional<Related> place = sources.place(statement);
    if (place.isPresent()) {
      json.name("place").beginObject();
      json.name("file").value(place.get().file());
      json.name("line").value(place.get().line());
      json.name("column").value(place.get().column());
      json.endObject();
    }
    json.name("others").beginArray();
    for (Entry other : others) {
      json.value(other.id());
    }
    json.endArray();
  }

  void moments(List<Option> options) throws IOException {
    json.beginArray();
    for (Option option : options) {
      json.value(ExplanationJson.moment(option.at(), zone));
    }
    json.endArray();
  }

  void alternatives(List<Alternative> alternatives) throws IOException {
    json.beginArray();
    for (Alternative each : alternatives) {
      alternative(each);
    }
    json.endArray();
  }

  private void alternative(Alternative each) throws IOException {
    json.beginObject();
    json.name("at").value(ExplanationJson.moment(each.option().at(), zone));
    json.name("free").value(each.option().isFree());
    json.name("change").value(each.option().change());
    json.name("bars");
    bars(each.option().bars());
    json.name("gains");
    gains(each.gains());
    json.name("differences").beginArray();
    for (Difference difference : each.differences()) {
      json.beginObject().name("term").value(ExplanationJson.word(difference.term()));
      json.name("here").value(difference.here());
      json.name("there").value(difference.there());
      json.name("change").value(difference.change()).endObject();
    }
    json.endArray().endObject();
  }

  void answer(Answer answer) throws IOException {
    json.beginObject().name("at").value(ExplanationJson.moment(answer.asked(), zone));
    switch (answer) {
      case Answer.AtSlot slot -> {
        json.name("is").value(slot.here() ? "here" : "slot");
        json.name("slots");
        alternatives(List.of(slot.alternative()));
      }
      case Answer.Between between -> {
        json.name("is").value("between");
        json.name("slots");
        alternatives(between.nearest());
      }
      case Answer.Outside outside -> outside(outside);
    }
    json.endObject();
  }

  private void outside(Answer.Outside outside) throws IOException {
    json.name("is").value("outside");
    json.name("first").value(ExplanationJson.moment(outside.first(), zone));
    json.name("last").value(ExplanationJson.moment(outside.last(), zone));
    json.name("bars");
    bars(List.of(outside.bar()));
  }
}
