package org.ligne.ui.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.dsl.formatting.SourceFormatter.Result;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.base.Compilers;
import org.ligne.ui.base.Counted;
import org.ligne.ui.base.Notices;

/** Lays out plans. Open ones are changed in their editors, where that can be undone. */
final class FormatJob extends WorkspaceJob {
  private final List<IFile> files;
  private final List<IFile> refused = new ArrayList<>();
  private int changed;

  FormatJob(List<IFile> files) {
    super(Messages.formatting);
    this.files = files;
    setUser(true);
    setRule(MultiRule.combine(files.toArray(IResource[]::new)));
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, Messages.formatting, files.size());
    try {
      for (IFile file : files) {
        progress.subTask(file.getName());
        format(file, progress.split(1));
      }
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } finally {
      tell();
    }
  }

  private void format(IFile file, IProgressMonitor monitor) throws CoreException {
    Optional<IDocument> open = Uris.of(file).flatMap(Documents::document);
    String text = open.isPresent() ? OpenText.read(open.get()) : file.readString();
    Result result = Compilers.with(compiler -> format(compiler.formatter(), text));
    if (result.outcome() == Outcome.REFUSED) {
      refused.add(file);
    } else if (result.outcome() == Outcome.CHANGED) {
      changed++;
      if (open.isPresent()) {
        OpenText.replace(open.get(), text, result.text());
      } else {
        byte[] bytes = result.text().getBytes(StandardCharsets.UTF_8);
        file.setContents(bytes, IResource.KEEP_HISTORY, monitor);
      }
    }
  }

  private static Result format(SourceFormatter formatter, String text) {
    return formatter.format(text);
  }

  private void tell() {
    String sentence =
        changed == 0
            ? Messages.formattedNone
            : Counted.of(changed, Messages.formattedOne, Messages.formatted);
    String left =
        refused.isEmpty()
            ? ""
            : " "
                + NLS.bind(
                    Messages.unformatted,
                    refused.stream().map(IFile::getName).collect(Collectors.joining(", ")));
    Notices.show(Messages.formatTitle, sentence + left);
  }
}
