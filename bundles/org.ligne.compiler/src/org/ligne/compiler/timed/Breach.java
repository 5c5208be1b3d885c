package org.ligne.compiler.timed;

import java.util.List;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Limit;

/**
 * A limit that posts do not keep at their times.
 *
 * @param limit the limit
 * @param posts the posts that do not keep it, in order of time; at least one
 * @param finding what is told of it
 */
public record Breach(Limit limit, List<Timed> posts, Finding finding) {

  /** Keeps the list from changing later. */
  public Breach {
    posts = List.copyOf(posts);
  }
}
