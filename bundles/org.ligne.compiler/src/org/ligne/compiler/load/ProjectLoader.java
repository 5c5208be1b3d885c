package org.ligne.compiler.load;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ligne.compiler.CompilerCode;
import org.ligne.model.common.Import;
import org.ligne.platform.media.MediaFiles;
import org.ligne.platform.media.MediaReader;

/** Reads and parses a project: its files, what they import, and the platforms they name. */
public class ProjectLoader {
  @Inject private Provider<XtextResourceSet> resourceSets;
  @Inject private IResourceFactory factory;
  @Inject private SourceParser parser;
  @Inject private PlatformLoader platforms;
  @Inject private Provider<MediaReader> mediaReaders;

  /** Loads a folder, or a single file as a project of its own. */
  public Project load(Path folderOrFile, Texts texts) {
    XtextResourceSet resources = prepare(resourceSets.get());
    return load(folderOrFile, texts, resources, parser.into(resources));
  }

  /**
   * Puts a project together.
   *
   * @param folderOrFile its folder, or its only file
   * @param texts where its texts come from
   * @param resources where its parse results live
   * @param shelf makes the parse results
   */
  public Project load(Path folderOrFile, Texts texts, XtextResourceSet resources, Shelf shelf) {
    Path start = folderOrFile.toAbsolutePath().normalize();
    Path root = Files.isDirectory(start) ? start : start.getParent();
    Loading loading = new Loading(root, texts, shelf);
    loading.addAll(texts.in(start), true);
    if (loading.sources.isEmpty() && loading.problems.isEmpty()) {
      loading.problem(root, CompilerCode.NO_SOURCES, List.of(name(root)));
    }
    List<Source> sources = new ArrayList<>(loading.sources.values());
    sources.addAll(platforms.load(sources, shelf));
    MediaFiles.attach(resources, root, mediaReaders.get());
    return new Project(root, resources, sources, loading.problems);
  }

  private static String name(Path folder) {
    return (folder.getFileName() == null ? folder : folder.getFileName()).toString();
  }

  /** Makes a resource set parse with this language, whatever else the process has registered. */
  public XtextResourceSet prepare(XtextResourceSet resources) {
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ligne", factory);
    return resources;
  }

  /** One run of loading, with what was found so far. */
  private static final class Loading {
    private final Path root;
    private final Texts texts;
    private final Shelf shelf;
    private final Map<Path, Source> sources = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Loading(Path root, Texts texts, Shelf shelf) {
      this.root = root;
      this.texts = texts;
      this.shelf = shelf;
    }

    void addAll(List<Path> files, boolean own) {
      List<Path> fresh = files.stream().filter(file -> !sources.containsKey(file)).toList();
      fresh.forEach(file -> add(file, own));
      fresh.stream().filter(sources::containsKey).forEach(this::followImports);
    }

    private void add(Path file, boolean own) {
      try {
        SourceText text = new SourceText(SourceFiles.relative(root, file), texts.read(file));
        URI uri = URI.createFileURI(file.toString());
        sources.put(file, new Source(file, text, shelf.take(uri, text.text()), own));
      } catch (UnreadableSourceException e) {
        problem(file, e.code(), e.arguments());
      }
    }

    private void followImports(Path file) {
      Source source = sources.get(file);
      if (source.content() != null) {
        source.content().getImports().forEach(statement -> follow(file, statement));
      }
    }

    /** Paths that lead to no text are left to the rule that reports them at their place. */
    private void follow(Path file, Import statement) {
      Path target = Imports.target(file, statement);
      if (target != null) {
        addAll(texts.in(target), target.startsWith(root));
      }
    }

    void problem(Path file, CompilerCode code, List<Object> arguments) {
      problems.add(new Problem(SourceFiles.relative(root, file), code, arguments));
    }
  }
}
