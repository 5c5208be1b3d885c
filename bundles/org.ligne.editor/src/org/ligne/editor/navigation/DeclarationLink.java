package org.ligne.editor.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.connection.Locations;

/** A name as a link to its declaration. */
record DeclarationLink(IRegion region, Declarations.Target target) implements IHyperlink {
  @Override
  public IRegion getHyperlinkRegion() {
    return region;
  }

  @Override
  public String getTypeLabel() {
    return null;
  }

  @Override
  public String getHyperlinkText() {
    String file = target.uri().substring(target.uri().lastIndexOf('/') + 1);
    int line = target.range().getStart().getLine() + 1;
    return NLS.bind(Messages.openDeclaration, file, line);
  }

  @Override
  public void open() {
    Locations.open(target.uri(), target.range());
  }
}
