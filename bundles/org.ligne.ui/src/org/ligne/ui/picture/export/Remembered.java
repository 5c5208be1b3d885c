package org.ligne.ui.picture.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ligne.editor.connection.Log;
import org.ligne.exchange.FileNames;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.Front;
import org.ligne.visual.draw.Palettes;
import org.osgi.service.prefs.BackingStoreException;

/** What was chosen last, for all pictures. */
final class Remembered {
  private static final String NODE = "org.ligne.ui/picture";
  private static final String FOLDER = "folder";

  private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(NODE);

  /** The last wish, for another picture. */
  Wish wish(Front front) {
    Wish.Format format = value("format", Wish.Format.PNG);
    String name = (front.project().getName() + " " + front.name()).strip();
    String file = FileNames.assign(Map.of(name, name), format.suffix()).get(name);
    return new Wish(
        format,
        Math.clamp(store.getInt("scale", 2), 1, PicturePage.SCALES),
        value("colours", Palettes.LIGHT),
        value("part", Wish.Part.WHOLE),
        folder(front.project()).resolve(file + format.suffix()).toString());
  }

  /** The folder of the last file, if it is still there; else that of the project. */
  private Path folder(IProject project) {
    Path home = PlanProjects.folder(project).orElseGet(() -> Path.of("").toAbsolutePath());
    String saved = store.get(FOLDER, "");
    Path last = saved.isEmpty() ? home : home.resolve(saved);
    return Files.isDirectory(last) ? last : home;
  }

  private <E extends Enum<E>> E value(String key, E otherwise) {
    String saved = store.get(key, "");
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(each -> each.name().equals(saved))
        .findFirst()
        .orElse(otherwise);
  }

  void keep(Wish wish) {
    store.put("format", wish.format().name());
    store.putInt("scale", wish.scale());
    store.put("colours", wish.colours().name());
    store.put("part", wish.part().name());
    wish.path().map(Path::getParent).ifPresent(each -> store.put(FOLDER, each.toString()));
    try {
      store.flush();
    } catch (BackingStoreException e) {
      Log.error("The choices for pictures could not be kept", e);
    }
  }
}
