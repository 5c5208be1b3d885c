package org.ligne.compiler.load;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.common.Import;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.Platform;

/**
 * What a file needs beside it to make sense, and what it replaces. While this stays the same, no
 * file enters or leaves the project.
 *
 * @param imports the paths it imports, as written; null for one that is not written yet
 * @param platforms the names of the platforms its channels are on
 * @param declared the names of the platforms it declares itself
 */
public record Needs(List<String> imports, Set<String> platforms, Set<String> declared) {

  /** The needs of a file, which may be empty (null). */
  public static Needs of(SourceFile file) {
    Set<String> platforms = new TreeSet<>();
    Set<String> declared = new TreeSet<>();
    if (file == null) {
      return new Needs(List.of(), platforms, declared);
    }
    file.getDeclarations()
        .forEach(
            each -> {
              if (each instanceof Platform && each.getName() != null) {
                declared.add(each.getName());
              } else if (each instanceof Line line) {
                line.getChannels().forEach(channel -> platforms.addAll(platformNames(channel)));
              }
            });
    return new Needs(
        file.getImports().stream().map(Import::getPath).collect(Collectors.toList()),
        platforms,
        declared);
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
