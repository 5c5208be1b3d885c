package org.ligne.dsl.ide.hand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.SourceFile;
import org.ligne.model.query.EntryIds;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Finds what identifiers of entries name in the texts of a project. It serves one request. */
final class Subjects {
  private static final int CONTENT = 2;
  private static final int CHANNEL = 3;

  private final Map<String, Campaign> campaigns = new HashMap<>();
  private final Map<String, Content> contents = new HashMap<>();

  /** What is named in some files. */
  Subjects(ResourceSet files) {
    List.copyOf(files.getResources()).stream().map(Resource::getContents).forEach(this::add);
  }

  private void add(List<?> roots) {
    if (!roots.isEmpty() && roots.getFirst() instanceof SourceFile file) {
      file.getDeclarations().stream()
          .filter(each -> each instanceof Campaign && each.getName() != null)
          .forEach(each -> add((Campaign) each));
    }
  }

  private void add(Campaign campaign) {
    if (campaigns.putIfAbsent(campaign.getName(), campaign) == null) {
      campaign
          .getContents()
          .forEach(each -> contents.putIfAbsent(campaign.getName() + "/" + each.getName(), each));
    }
  }

  /** All campaigns, in no particular order. */
  Iterable<Campaign> campaigns() {
    return campaigns.values();
  }

  /**
   * The campaign of a name.
   *
   * @throws RefusedException if there is none, or its text cannot be changed
   */
  Campaign campaign(String name) {
    Campaign found = campaigns.get(name);
    if (found == null) {
      throw new RefusedException("gone", name);
    }
    requireWritable(Page.of(found), found.getName());
    return found;
  }

  /**
   * What an identifier names.
   *
   * @throws RefusedException if there is nothing, or its text cannot be changed
   */
  Subject of(String id) {
    Subject found = find(id);
    if (found == null) {
      throw new RefusedException("gone", id);
    }
    Page page = Page.of(found.content());
    requireWritable(page, found.content().getName());
    if (isBroken(page, Extent.of(Written.node(found.content())))) {
      throw new RefusedException("broken-text", found.content().getName());
    }
    return found;
  }

  /** What an identifier names, or null. */
  Subject find(String id) {
    String[] parts = id.split("/", -1);
    Content content = parts.length < CONTENT ? null : contents.get(parts[0] + "/" + parts[1]);
    if (content == null || Written.node(content) == null) {
      return null;
    }
    if (parts.length == CONTENT) {
      return new Subject(content, null, null);
    }
    Placement placement = placement(content, String.join("/", parts[0], parts[1], parts[2]));
    boolean whole = parts.length == CHANNEL;
    if (placement == null || whole || !(content instanceof Series series)) {
      return placement == null ? null : new Subject(content, placement, null);
    }
    Occurrence occurrence = occurrence(series, parts[CHANNEL]);
    return occurrence == null ? null : new Subject(content, placement, occurrence);
  }

  private static Placement placement(Content content, String id) {
    return content.getPlacements().stream()
        .filter(each -> Subject.isKnown(each) && EntryIds.of(each).equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Occurrence occurrence(Series series, String number) {
    return Recurrences.of(series).stream()
        .filter(each -> String.valueOf(each.number()).equals(number))
        .findFirst()
        .orElse(null);
  }

  private static void requireWritable(Page page, String name) {
    if (!page.isWritable()) {
      throw new RefusedException("shipped", name);
    }
  }

  /** Whether the parser stumbled within some characters: what was read there may not be meant. */
  private static boolean isBroken(Page page, Extent extent) {
    XtextResource file = page.resource();
    for (var error : file.getParseResult().getSyntaxErrors()) {
      if (error.getOffset() < extent.end() && extent.start() < error.getEndOffset()) {
        return true;
      }
    }
    return false;
  }
}
