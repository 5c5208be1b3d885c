package org.ligne.dsl.ide.lens;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensResolver;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;

/**
 * Lenses over lines, channels, campaigns, posts and series. Their places are found at once; what
 * they say is found one by one, for those a client shows.
 */
@Singleton
public class Lenses implements ICodeLensService, ICodeLensResolver {
  @Inject private LensTitles titles;
  @Inject private LensCommands commands;
  @Inject private OperationCanceledManager cancellation;

  @Override
  public List<? extends CodeLens> computeCodeLenses(
      Document document, XtextResource resource, CodeLensParams params, CancelIndicator cancel) {
    if (resource == null
        || resource.getContents().isEmpty()
        || !(resource.getContents().getFirst() instanceof SourceFile file)) {
      return List.of();
    }
    LineTable ranges = LineTable.of(resource);
    List<CodeLens> lenses = new ArrayList<>();
    for (NamedElement element : LensPlaces.in(file)) {
      cancellation.checkCanceled(cancel);
      INode name = Written.name(element);
      if (name != null) {
        String which = resource.getURIFragment(element);
        lenses.add(new CodeLens(ranges.range(name), null, which));
      }
    }
    return lenses;
  }

  @Override
  public CodeLens resolveCodeLens(
      Document document, XtextResource resource, CodeLens lens, CancelIndicator cancel) {
    EObject element = resource == null ? null : resource.getEObject(which(lens.getData()));
    if (element instanceof NamedElement named) {
      lens.setCommand(commands.of(named, titles.of(named), lens.getRange()));
    } else {
      lens.setCommand(new Command("", "")); // It was deleted since; the next lenses lack it.
    }
    return lens;
  }

  private static String which(Object data) {
    return data instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(data);
  }
}
