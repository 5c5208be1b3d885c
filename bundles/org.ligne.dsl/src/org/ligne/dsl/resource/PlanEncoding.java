package org.ligne.dsl.resource;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Plans are in UTF-8, whatever the machine or an Eclipse project around them prefers. */
public class PlanEncoding extends IEncodingProvider.Runtime {
  @Override
  public String getEncoding(URI uri) {
    return StandardCharsets.UTF_8.name();
  }
}
