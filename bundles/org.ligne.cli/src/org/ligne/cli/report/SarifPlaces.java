package org.ligne.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;

/** Writes the places of findings, with addresses relative to where the command is run. */
final class SarifPlaces {
  private final JsonWriter json;
  private final ProjectPlace project;

  SarifPlaces(JsonWriter json, ProjectPlace project) {
    this.json = json;
    this.project = project;
  }

  /** Where a finding is, and what other places it is about. */
  void write(Diagnostic found) throws IOException {
    json.name("locations").beginArray().beginObject();
    place(found.file(), found.line(), found.column(), found.endLine(), found.endColumn());
    json.endObject().endArray();
    if (!found.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      related(found.related());
      json.endArray();
    }
  }

  private void related(List<Related> places) throws IOException {
    for (Related each : places) {
      json.beginObject();
      place(each.file(), each.line(), each.column(), each.endLine(), each.endColumn());
      json.name("message").beginObject().name("text").value(each.message()).endObject();
      json.endObject();
    }
  }

  private void place(String file, int line, int column, int endLine, int endColumn)
      throws IOException {
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject().name("uri").value(address(file)).endObject();
    json.name("region").beginObject();
    json.name("startLine").value(line);
    json.name("startColumn").value(column);
    json.name("endLine").value(endLine);
    json.name("endColumn").value(endColumn);
    json.endObject().endObject();
  }

  private String address(String file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = project.folder().toAbsolutePath().resolve(file).normalize();
    String relative = there.startsWith(here) ? here.relativize(there).toString() : file;
    String path = relative.isEmpty() ? "." : relative.replace('\\', '/');
    try {
      // A colon would make what stands before it a scheme.
      String safe = path.contains(":") ? "./" + path : path;
      return new URI(null, null, safe, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every relative path is an address", e);
    }
  }
}
