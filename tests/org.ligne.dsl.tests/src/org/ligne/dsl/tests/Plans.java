package org.ligne.dsl.tests;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.model.common.SourceFile;

/** Reads texts as the files of one project and says what the parser and the linker found. */
public class Plans {
  @Inject private Provider<XtextResourceSet> projects;

  /** The first of some files, read together; every reference is resolved, errors are left alone. */
  public SourceFile read(String... files) {
    XtextResourceSet project = projects.get();
    for (int i = 0; i < files.length; i++) {
      add(project, "file" + i + ".ligne", files[i]);
    }
    EcoreUtil.resolveAll(project);
    return (SourceFile) project.getResources().getFirst().getContents().getFirst();
  }

  /**
   * The first of some files, read together.
   *
   * @throws AssertionError if the parser or the linker refuses anything in any of them
   */
  public SourceFile readCleanly(String... files) {
    SourceFile first = read(files);
    List<String> found =
        first.eResource().getResourceSet().getResources().stream()
            .flatMap(file -> errors(file).stream())
            .toList();
    if (!found.isEmpty()) {
      throw new AssertionError(String.join("\n", found));
    }
    return first;
  }

  /** The only element of a kind that a file holds. */
  public static <T extends EObject> T only(SourceFile file, Class<T> kind) {
    List<T> found = all(file, kind);
    if (found.size() != 1) {
      throw new AssertionError("expected one " + kind.getSimpleName() + " and found " + found);
    }
    return found.getFirst();
  }

  /** All elements of a kind that a file holds, in the order they are written. */
  public static <T extends EObject> List<T> all(SourceFile file, Class<T> kind) {
    Iterable<EObject> elements = file::eAllContents;
    return StreamSupport.stream(elements.spliterator(), false)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** What is wrong with a file: line, code, sentence and how to mend it. */
  public static List<String> errors(SourceFile file) {
    return errors(file.eResource());
  }

  private static List<String> errors(Resource file) {
    return file.getErrors().stream().map(AbstractDiagnostic.class::cast).map(Plans::line).toList();
  }

  private static String line(AbstractDiagnostic error) {
    String[] data = error.getData();
    String mend = data == null || data.length == 0 ? "" : " " + Arrays.asList(data).getFirst();
    return error.getLine() + ": " + error.getCode() + ": " + error.getMessage() + mend;
  }

  private static void add(XtextResourceSet project, String name, String text) {
    XtextResource file = (XtextResource) project.createResource(URI.createURI(name));
    try {
      file.reparse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
