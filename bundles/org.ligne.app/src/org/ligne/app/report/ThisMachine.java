package org.ligne.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.ligne.app.about.Version;

/** The facts of a report: what Ligne runs on. */
final class ThisMachine {
  private static final int SHORTEST_NAME = 3;

  private ThisMachine() {}

  /** A report on the state of this workbench; UI thread only. */
  static Report report() {
    LogExcerpt log = LogExcerpt.of(Platform.getLogFileLocation().toPath());
    return new Report(facts(), log.failures(), hidden());
  }

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Ligne", Version.exact());
    facts.put(
        "System", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    facts.put("Java", property("java.runtime.version") + ", " + property("java.vm.name"));
    facts.put("Widgets", SWT.getPlatform() + " " + SWT.getVersion());
    Display display = Display.getCurrent();
    facts.put("Zoom", display.getPrimaryMonitor().getZoom() + " %");
    facts.put("Language", Platform.getNL());
    facts.put("Memory", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB at most");
    return facts;
  }

  private static Map<String, String> hidden() {
    Map<String, String> hidden = new LinkedHashMap<>();
    IPath workspace = Platform.getLocation();
    if (workspace != null) {
      hidden.put(workspace.toOSString(), "<workspace>");
    }
    hidden.put(property("user.home"), "<home>");
    String user = property("user.name");
    if (user.length() >= SHORTEST_NAME) {
      hidden.put(user, "<user>");
    }
    return hidden;
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}
