package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class EncodingTest {
  @Inject private Provider<XtextResourceSet> projects;

  @Test
  void aPlanIsReadAsUtf8WhateverTheProjectAroundItPrefers(@TempDir Path folder) throws IOException {
    Path settings = Files.createDirectories(folder.resolve(".settings"));
    Files.writeString(
        settings.resolve("org.eclipse.core.resources.prefs"), "encoding/<project>=ISO-8859-1\n");
    Files.writeString(folder.resolve(".project"), "<projectDescription/>\n");
    Path plan = Files.writeString(folder.resolve("plan.ligne"), "line Été for \"Thé\" {}");
    XtextResource file =
        (XtextResource)
            projects.get().getResource(URI.createFileURI(plan.toAbsolutePath().toString()), true);
    Line line = Plans.only((SourceFile) file.getContents().getFirst(), Line.class);
    assertEquals("Été", line.getName());
    assertEquals("Thé", line.getBrand());
    assertEquals("UTF-8", file.getEncoding());
  }
}
