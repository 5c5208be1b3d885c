package org.ligne.editor.navigation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.program.Program;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.Uris;

/** Follows the links of documentation: into plans and shipped platforms, or out to the web. */
public final class Links {
  /** A place in a file, lines from 1: {@code file:///plan.ligne#L12}. */
  private static final Pattern PLACE = Pattern.compile("(?<file>[^#]+)(?:#L(?<line>\\d{1,9}))?");

  private static final Pattern WEB = Pattern.compile("(?:https?|mailto):.+");

  private Links() {}

  /** Goes where a link leads; one that leads nowhere is left alone. UI thread only. */
  public static void follow(String target) {
    Matcher place = PLACE.matcher(target);
    if (WEB.matcher(target).matches()) {
      Program.launch(target);
    } else if (isFile(target) && place.matches()) {
      int line = place.group("line") == null ? 0 : Integer.parseInt(place.group("line")) - 1;
      Position start = new Position(Math.max(0, line), 0);
      Locations.open(place.group("file"), new Range(start, start));
    }
  }

  private static boolean isFile(String target) {
    return target.startsWith("file:") || Uris.isLibrary(target);
  }
}
