package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.voice.VoiceCode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.validation.StructureCode;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;

/**
 * Mends everything in a file that can be mended without asking: exact repetitions, ends that are
 * swapped, statements without effect, values that mean one thing only, wordings for which the line
 * itself names another.
 */
final class FixAll {
  private static final Set<String> CODES =
      Stream.<DiagnosticCode>of(
              VoiceCode.VOICE_PREFER,
              StructureCode.DUPLICATE_NAME,
              StructureCode.REPEATED_STATEMENT,
              StructureCode.REPEATED_VALUE,
              StructureCode.REVERSED_PERIOD,
              StructureCode.REVERSED_RANGE,
              StructureCode.SHARE_WITHOUT_EFFECT,
              StructureCode.CAP_WITHOUT_EFFECT,
              StructureCode.SKIP_WITHOUT_EFFECT,
              StructureCode.DUPLICATE_PLACEMENT,
              StructureCode.DUPLICATE_TEXT,
              StructureCode.DUPLICATE_LIMIT,
              StructureCode.PATH_WITH_BACKSLASH,
              StructureCode.UTM_FORM)
          .map(DiagnosticCode::id)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private Mender mender;
  @Inject private Tools tools;

  /** Whether faults of a code may be mended without asking. */
  boolean concerns(String code) {
    return CODES.contains(code);
  }

  /** All that can be done in a file at once, and how many faults that mends. */
  record Result(Edits edits, int count) {}

  /** What can be done in a file. */
  Result in(Page page) {
    TreeMap<Integer, Finding> found = new TreeMap<>();
    for (EObject content : page.resource().getContents()) {
      tools
          .rules()
          .checkTree(
              content,
              finding -> {
                if (concerns(finding.code().id())) {
                  found.putIfAbsent(tools.places().of(finding).getOffset(), finding);
                }
              });
    }
    Result all = new Result(Edits.NONE, 0);
    for (Finding finding : found.values()) {
      all = with(all, page, finding);
    }
    return all;
  }

  private Result with(Result before, Page page, Finding finding) {
    var region = tools.places().of(finding);
    Extent extent = new Extent(region.getOffset(), region.getOffset() + region.getLength());
    Fault fault = new Fault(finding.code().id(), page, extent, "", Optional.of(finding));
    return mender.proposals(fault).stream()
        .filter(proposal -> proposal.safe() && before.edits.fit(proposal.edits()))
        .findFirst()
        .map(proposal -> new Result(before.edits.and(proposal.edits()), before.count + 1))
        .orElse(before);
  }
}
