package org.ligne.ui.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ligne.compiler.schedule.Portion;
import org.ligne.editor.connection.Log;
import org.osgi.service.prefs.BackingStoreException;

/** What was chosen last, for each project. */
final class Remembered {
  private static final String NODE = "org.ligne.ui/export/";
  private static final String BETWEEN = " ";

  private final IEclipsePreferences store;

  Remembered(IProject project) {
    store = InstanceScope.INSTANCE.getNode(NODE + project.getName());
  }

  Choice choice() {
    return new Choice(
        list("formats", Choice.FIRST.formats()),
        store.get("folder", Choice.FIRST.folder()),
        store.getBoolean("unapproved", Choice.FIRST.unapproved()),
        store.getBoolean("now", Choice.FIRST.now()),
        new Portion(
            day("from"),
            day("to"),
            Set.copyOf(list("withoutCampaigns", List.of())),
            Set.copyOf(list("withoutChannels", List.of()))));
  }

  private List<String> list(String key, List<String> otherwise) {
    String saved = store.get(key, null);
    return saved == null
        ? otherwise
        : Arrays.stream(saved.split(BETWEEN)).filter(each -> !each.isEmpty()).distinct().toList();
  }

  private Optional<LocalDate> day(String key) {
    String saved = store.get(key, "");
    return saved.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(saved))
        : Optional.empty();
  }

  void keep(Choice choice) {
    store.put("formats", joined(choice.formats()));
    store.put("folder", choice.folder());
    store.putBoolean("unapproved", choice.unapproved());
    store.putBoolean("now", choice.now());
    store.put("from", choice.portion().from().map(LocalDate::toString).orElse(""));
    store.put("to", choice.portion().to().map(LocalDate::toString).orElse(""));
    store.put("withoutCampaigns", joined(choice.portion().withoutCampaigns()));
    store.put("withoutChannels", joined(choice.portion().withoutChannels()));
    try {
      store.flush();
    } catch (BackingStoreException e) {
      Log.error("The choices for exports could not be kept", e);
    }
  }

  /** Names of formats, campaigns and channels hold no blanks. */
  private static String joined(Collection<String> names) {
    return names.stream().sorted().collect(Collectors.joining(BETWEEN));
  }
}
