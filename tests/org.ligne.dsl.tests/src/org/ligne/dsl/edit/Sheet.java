package org.ligne.dsl.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.dsl.LigneStandaloneSetup;

/** A text that was read, to be changed. */
final class Sheet {
  private static final IResourceFactory RESOURCES =
      new LigneStandaloneSetup()
          .createInjectorAndDoEMFRegistration()
          .getInstance(IResourceFactory.class);

  private final XtextResource resource;

  Sheet(String text) {
    resource = (XtextResource) RESOURCES.createResource(URI.createFileURI("/plan.ligne"));
    new XtextResourceSet().getResources().add(resource);
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first element of a type. */
  <T extends EObject> T first(Class<T> type) {
    return EcoreUtil2.getAllContentsOfType(resource.getContents().getFirst(), type).getFirst();
  }

  /** The text with changes. */
  String with(Edits edits) {
    StringBuilder text = new StringBuilder(Page.of(resource).text());
    edits.changes().stream()
        .sorted(Comparator.comparingInt((Change each) -> each.extent().start()).reversed())
        .forEach(each -> text.replace(each.extent().start(), each.extent().end(), each.text()));
    return text.toString();
  }
}
