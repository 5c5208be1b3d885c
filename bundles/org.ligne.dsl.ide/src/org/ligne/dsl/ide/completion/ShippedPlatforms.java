package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.compiler.load.PlatformLoader;
import org.ligne.compiler.load.ProjectLoader;
import org.ligne.model.platform.Platform;

/**
 * The platforms that come with Ligne. A project sees those it names; all others can be named. They
 * are read once, when somebody asks for the first time.
 */
@Singleton
class ShippedPlatforms {
  @Inject private ProjectLoader loader;
  @Inject private PlatformLoader platforms;
  @Inject private Provider<XtextResourceSet> resourceSets;

  private Map<String, Platform> all;

  /** All of them by name, in the order of their names. */
  synchronized Map<String, Platform> all() {
    if (all == null) {
      Map<String, Platform> read = new TreeMap<>();
      platforms.loadAll(loader.prepare(resourceSets.get())).stream()
          .flatMap(source -> source.content().getDeclarations().stream())
          .map(Platform.class::cast)
          .forEach(platform -> read.put(platform.getName(), platform));
      all = Collections.unmodifiableMap(read);
    }
    return all;
  }
}
