package org.ligne.compiler.load;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.platform.PlatformLibrary;

/**
 * Loads platforms of the shipped library. Only those a project names are parsed, because most
 * projects use a few of them; a name the library lacks makes it load all, so that the message about
 * it can list what there is. A platform the project declares itself takes the place of the shipped
 * one.
 */
public class PlatformLoader {
  @Inject private SourceParser parser;

  /**
   * The platforms the given files name and do not declare themselves, in the order of their names.
   */
  List<Source> load(List<Source> sources, Shelf shelf) {
    Set<String> wanted = new TreeSet<>();
    Set<String> declared = new TreeSet<>();
    for (Source source : sources) {
      Needs needs = Needs.of(source.content());
      wanted.addAll(needs.platforms());
      declared.addAll(needs.declared());
    }
    wanted.removeAll(declared);
    Set<String> shipped = new TreeSet<>(PlatformLibrary.names());
    shipped.removeAll(declared);
    return parse(shipped.containsAll(wanted) ? wanted : shipped, shelf);
  }

  /** All platforms of the shipped library. */
  public List<Source> loadAll(XtextResourceSet resources) {
    return parse(new TreeSet<>(PlatformLibrary.names()), parser.into(resources));
  }

  /** The address under which a shipped platform is known. */
  public static URI address(String name) {
    return URI.createURI("ligne:/platforms/" + name + SourceFiles.EXTENSION);
  }

  private static List<Source> parse(Set<String> names, Shelf shelf) {
    List<Source> loaded = new ArrayList<>();
    for (String name : names) {
      SourceText text = new SourceText(name + SourceFiles.EXTENSION, PlatformLibrary.text(name));
      loaded.add(new Source(null, text, shelf.take(address(name), text.text()), false));
    }
    return loaded;
  }
}
