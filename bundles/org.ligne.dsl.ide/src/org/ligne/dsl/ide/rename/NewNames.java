package org.ligne.dsl.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.common.NamedElement;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.platform.PlatformLibrary;

/** Looks at a new name before anything is changed, and says how it is written. */
@Singleton
class NewNames {
  private static final String CARET = "^";

  @Inject private IValueConverterService values;
  @Inject private TakenNames taken;
  @Inject private MessageLanguage language;

  /**
   * A name as it is to be written for an element: with a caret where it is a word of the language.
   *
   * @throws RefusedException if it is no name, or something else in the same place bears it
   */
  String written(NamedElement element, String newName, Collection<? extends ResourceSet> projects) {
    String stripped = newName == null ? "" : newName.strip();
    String name = stripped.startsWith(CARET) ? stripped.substring(1) : stripped;
    String written = written(element, name);
    if (element instanceof Platform
        && !name.equals(element.getName())
        && PlatformLibrary.names().contains(name)) {
      throw refused("taken-shipped", name);
    }
    taken.by(element, name, projects).ifPresent(other -> refuse(name, other));
    return written;
  }

  private String written(NamedElement element, String name) {
    if (name.isEmpty()) {
      throw refused("empty");
    }
    try {
      return values.toString(name, element instanceof Format ? "FormatName" : "ID");
    } catch (ValueConverterException e) {
      throw refused("invalid", name);
    }
  }

  private void refuse(String name, NamedElement other) {
    XtextResource resource = (XtextResource) other.eResource();
    int line = LineTable.of(resource).line(Written.name(other).getOffset()) + 1;
    String file = URI.decode(resource.getURI().lastSegment());
    throw refused("taken", name, file, String.valueOf(line));
  }

  /** There is no name to change. */
  RefusedException nothing() {
    return refused("nothing");
  }

  /** The element belongs to the library. */
  RefusedException shipped(NamedElement element) {
    return refused("shipped", element.getName());
  }

  private RefusedException refused(String key, Object... arguments) {
    return new RefusedException(
        Phrases.beside(NewNames.class, language.locale()).get(key, arguments));
  }
}
