package org.ligne.compiler.load;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.model.common.Declaration;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.Platform;
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
  List<Source> load(List<Source> sources, XtextResourceSet resources) {
    Set<String> wanted = new TreeSet<>();
    Set<String> declared = new TreeSet<>();
    for (Source source : sources) {
      if (source.content() != null) {
        source.content().getDeclarations().forEach(each -> collect(each, wanted, declared));
      }
    }
    wanted.removeAll(declared);
    Set<String> shipped = new TreeSet<>(PlatformLibrary.names());
    shipped.removeAll(declared);
    return parse(shipped.containsAll(wanted) ? wanted : shipped, resources);
  }

  /** All platforms of the shipped library. */
  public List<Source> loadAll(XtextResourceSet resources) {
    return parse(new TreeSet<>(PlatformLibrary.names()), resources);
  }

  private List<Source> parse(Set<String> names, XtextResourceSet resources) {
    List<Source> loaded = new ArrayList<>();
    for (String name : names) {
      SourceText text = new SourceText(name + SourceFiles.EXTENSION, PlatformLibrary.text(name));
      URI address = URI.createURI("ligne:/platforms/" + text.file());
      loaded.add(new Source(null, text, parser.parse(text.text(), address, resources), false));
    }
    return loaded;
  }

  private static void collect(Declaration declaration, Set<String> wanted, Set<String> declared) {
    if (declaration instanceof Platform && declaration.getName() != null) {
      declared.add(declaration.getName());
    } else if (declaration instanceof Line line) {
      line.getChannels().forEach(channel -> wanted.addAll(platformNames(channel)));
    }
  }

  /** The words that name a channel's platform; linking them now would be too early. */
  private static Set<String> platformNames(Channel channel) {
    return NodeModelUtils.findNodesForFeature(channel, LinePackage.Literals.CHANNEL__PLATFORM)
        .stream()
        .map(INode::getText)
        .map(text -> text.strip().replace("^", ""))
        .collect(Collectors.toSet());
  }
}
