package org.ligne.editor.templates;

import java.io.IOException;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.ligne.editor.connection.Log;
import org.ligne.editor.preferences.Preferences;

/** The templates of this workspace: the shipped ones, and what the user made of them. */
public final class Templates {
  private static final String KEY = "templates";
  private static final ContributionContextTypeRegistry TYPES = types();
  private static final TemplateStore STORE = load();

  private Templates() {}

  /** The kinds of places templates are for. */
  public static ContributionContextTypeRegistry contextTypes() {
    return TYPES;
  }

  /** All templates, switched off ones included. */
  public static TemplateStore store() {
    return STORE;
  }

  private static ContributionContextTypeRegistry types() {
    var registry = new ContributionContextTypeRegistry();
    for (var spot : Spot.values()) {
      registry.addContextType(spot.id());
    }
    return registry;
  }

  private static TemplateStore load() {
    var store = new ContributionTemplateStore(TYPES, Preferences.store(), KEY);
    try {
      store.load();
    } catch (IOException e) {
      Log.error("The templates could not be read", e);
    }
    store.startListeningForPreferenceChanges();
    return store;
  }
}
