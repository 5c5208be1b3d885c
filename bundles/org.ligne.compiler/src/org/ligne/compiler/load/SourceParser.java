package org.ligne.compiler.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Parses texts into the resources of a set. */
public class SourceParser {
  private static final Map<String, Object> UTF_8 =
      Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

  /** A shelf that parses every text anew. */
  public Shelf into(XtextResourceSet resources) {
    return (address, text) -> parse(text, address, resources);
  }

  /** Parses a text under an address; what the parser refuses is recorded in the resource. */
  public XtextResource parse(String text, URI address, XtextResourceSet resources) {
    XtextResource resource = (XtextResource) resources.createResource(address);
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory is always readable.
    }
    return resource;
  }
}
