package org.ligne.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.diagnostic.TeamRule;

/**
 * Describes the rules that findings break. A rule that the team gave a name is one of its own, with
 * its reason, link and owner.
 */
final class SarifRules {
  private SarifRules() {}

  /** The code, and the name of the team's rule behind it. */
  static String id(Diagnostic found) {
    return found.code() + found.rule().map(rule -> "/" + rule.name()).orElse("");
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Writes a rule, as something that breaks it tells. */
  static void write(JsonWriter json, String id, Diagnostic broken) throws IOException {
    json.beginObject();
    json.name("id").value(id);
    text(json, "shortDescription", title(broken));
    if (broken.rule().isPresent()) {
      described(json, broken.rule().get());
    }
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(broken.severity()));
    json.endObject().endObject();
  }

  private static String title(Diagnostic broken) {
    return broken
        .rule()
        .map(rule -> rule.label().isEmpty() ? rule.name() : rule.label())
        .orElseGet(() -> broken.code().replace('-', ' '));
  }

  private static void described(JsonWriter json, TeamRule rule) throws IOException {
    if (!rule.reason().isEmpty()) {
      text(json, "fullDescription", rule.reason());
    }
    Optional<URI> link = link(rule.link());
    if (link.isPresent()) {
      json.name("helpUri").value(link.get().toString());
    }
    if (!rule.owner().isEmpty()) {
      json.name("properties").beginObject().name("owner").value(rule.owner()).endObject();
    }
  }

  /** Only an absolute address is one for SARIF. */
  private static Optional<URI> link(String written) {
    try {
      return Optional.of(URI.create(written)).filter(URI::isAbsolute);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }
}
