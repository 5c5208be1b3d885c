package org.ligne.dsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformStatus;
import org.ligne.platform.PlatformLibrary;

/**
 * Finds elements of all projects by a part of their name or label. Files that are loaded are looked
 * through as they are; of the shipped platforms that are not, only the names are known, and their
 * symbols have a file but no place in it.
 */
@Singleton
public class WorkspaceSymbols {
  /** More than anybody reads; a longer query finds the rest. */
  static final int MOST = 200;

  private static final String SHIPPED = "ligne";
  private static final String LIBRARY = "ligne:/platforms/";
  private static final String EXTENSION = ".ligne";

  @Inject private Uris uris;
  @Inject private OperationCanceledManager cancellation;

  /** An element that answers to a query; without an element it is a shipped platform's name. */
  private record Hit(int rank, boolean shipped, String name, URI file, NamedElement element) {}

  private static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::shipped)
          .thenComparing(Hit::rank)
          .thenComparing(hit -> hit.name().length())
          .thenComparing(Hit::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Hit::name)
          .thenComparing(hit -> hit.file().toString())
          .thenComparing(Hit::element, Comparator.comparingInt(WorkspaceSymbols::offset));

  /**
   * The elements that answer to a query, the best first: those of the projects, then those of the
   * library, at most {@value #MOST}. An element of a file that several projects use comes once.
   */
  public List<WorkspaceSymbol> find(
      String query, Collection<? extends ResourceSet> projects, CancelIndicator cancel) {
    NameMatch match = new NameMatch(query);
    List<Hit> hits = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    for (ResourceSet project : projects) {
      for (Resource resource : List.copyOf(project.getResources())) {
        cancellation.checkCanceled(cancel);
        if (seen.add(resource.getURI())) {
          collect(resource, match, hits);
        }
      }
    }
    collectLibrary(seen, match, hits);
    Map<Resource, LineTable> lines = new IdentityHashMap<>();
    return hits.stream().sorted(ORDER).limit(MOST).map(hit -> symbol(hit, lines)).toList();
  }

  private static void collect(Resource resource, NameMatch match, List<Hit> hits) {
    if (resource.getContents().isEmpty()
        || !(resource.getContents().getFirst() instanceof SourceFile file)) {
      return;
    }
    boolean shipped = SHIPPED.equals(resource.getURI().scheme());
    for (NamedElement element : Listed.of(file)) {
      int rank = rank(element, match);
      if (rank >= 0 && element.getName() != null) {
        hits.add(new Hit(rank, shipped, element.getName(), resource.getURI(), element));
      }
    }
  }

  /** A label counts for less than a name, because names are what texts are linked by. */
  private static int rank(NamedElement element, NameMatch match) {
    int name = match.rank(element.getName());
    if (name >= 0 || !(element instanceof LabeledElement labeled)) {
      return name;
    }
    int label = match.rank(labeled.getLabel());
    return label < 0 ? label : label + 4;
  }

  private static void collectLibrary(Set<URI> seen, NameMatch match, List<Hit> hits) {
    for (String name : PlatformLibrary.names()) {
      URI file = URI.createURI(LIBRARY + name + EXTENSION);
      int rank = seen.contains(file) ? NameMatch.NONE : match.rank(name);
      if (rank >= 0) {
        hits.add(new Hit(rank, true, name, file, null));
      }
    }
  }

  private static int offset(NamedElement element) {
    INode name = element == null ? null : Written.name(element);
    return name == null ? 0 : name.getOffset();
  }

  private WorkspaceSymbol symbol(Hit hit, Map<Resource, LineTable> tables) {
    String uri = uris.toUriString(hit.file());
    if (hit.element() == null) {
      var whole = new WorkspaceSymbolLocation(uri);
      return new WorkspaceSymbol(hit.name(), SymbolKinds.PLATFORM, Either.forRight(whole));
    }
    NamedElement element = hit.element();
    LineTable ranges = LineTable.of((XtextResource) element.eResource());
    Location place = new Location(uri, ranges.range(Written.name(element)));
    var symbol = new WorkspaceSymbol(hit.name(), SymbolKinds.of(element), Either.forLeft(place));
    symbol.setContainerName(container(element));
    if (element instanceof Platform platform && platform.getStatus() == PlatformStatus.RETIRED) {
      symbol.setTags(List.of(SymbolTag.Deprecated));
    }
    return symbol;
  }

  /** The name of what an element stands in, or the file's name for a declaration. */
  private static String container(NamedElement element) {
    EObject container = element.eContainer();
    while (container != null) {
      if (container instanceof NamedElement named && named.getName() != null) {
        return named.getName();
      }
      container = container.eContainer();
    }
    return URI.decode(element.eResource().getURI().lastSegment());
  }
}
