package org.ligne.dsl.validation.file;

import static org.ligne.dsl.validation.StructureCode.PATH_ABSOLUTE;
import static org.ligne.dsl.validation.StructureCode.PATH_WITH_BACKSLASH;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;

/** What every path in a text has in common, whatever it leads to. */
public final class PathForm {
  /** A slash, a home folder, a drive letter or the scheme of an address. */
  private static final Pattern ABSOLUTE = Pattern.compile("[/~].*|[A-Za-z][A-Za-z0-9+.-]*:.*");

  private PathForm() {}

  /** Whether a path means the same on every machine. */
  public static boolean isPortable(String path) {
    return path.indexOf('\\') < 0 && !ABSOLUTE.matcher(path).matches();
  }

  /** Reports a path that is not relative or is written with backslashes; true when it is fine. */
  static boolean check(EObject place, EAttribute feature, String path, Findings out) {
    if (path.indexOf('\\') >= 0) {
      String mended = path.replace('\\', '/');
      out.add(Finding.at(place, feature, PATH_WITH_BACKSLASH, path, mended));
      return false;
    }
    if (ABSOLUTE.matcher(path).matches()) {
      out.add(Finding.at(place, feature, PATH_ABSOLUTE, path));
      return false;
    }
    return true;
  }
}
