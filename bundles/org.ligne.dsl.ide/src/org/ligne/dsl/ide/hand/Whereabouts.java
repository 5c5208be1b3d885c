package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Contents;
import org.ligne.model.query.EntryIds;
import org.ligne.model.query.Held;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Where entries of schedules stand in the texts, and which entries come from a place of them. */
public final class Whereabouts {
  @Inject private Spots spots;

  /**
   * Where the words of an entry stand: its post or series, or the part of it that is about this
   * entry alone, such as one of several channels.
   *
   * @param files the files of a project
   * @param id of an entry, of a post ({@code Campaign/Post}), or the name of a campaign
   */
  public Optional<Spot> find(ResourceSet files, String id) {
    Subjects subjects = new Subjects(files);
    if (id.indexOf('/') < 0) {
      return campaigns(subjects).stream()
          .filter(each -> each.getName().equals(id))
          .findFirst()
          .map(each -> spots.of(each.eResource(), Written.node(each)));
    }
    return Optional.ofNullable(subjects.find(id)).map(spots::of);
  }

  private static List<Campaign> campaigns(Subjects subjects) {
    return StreamSupport.stream(subjects.campaigns().spliterator(), false)
        .sorted(Comparator.comparing(Campaign::getName))
        .toList();
  }

  /** What the plan holds at an offset of a file. */
  public Caret at(XtextResource file, int offset) {
    ILeafNode leaf = Page.of(file).leaf(offset);
    EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    Campaign campaign = Contents.campaign(element);
    if (campaign == null || campaign.getName() == null) {
      return Caret.NOWHERE;
    }
    Content content = Contents.content(element);
    boolean named = content != null && content.getName() != null;
    return named
        ? new Caret(campaign.getName(), content.getName(), entries(content, element))
        : new Caret(campaign.getName(), "", List.of());
  }

  private static List<String> entries(Content content, EObject element) {
    if (Held.isWhole(content)) {
      return List.of(Held.id(content));
    }
    Placement placement = EcoreUtil2.getContainerOfType(element, Placement.class);
    Item item = EcoreUtil2.getContainerOfType(element, Item.class);
    Move move = EcoreUtil2.getContainerOfType(element, Move.class);
    List<String> ids = new ArrayList<>();
    for (Placement each : content.getPlacements()) {
      boolean moved =
          move == null
              || move.getChannels().isEmpty()
              || move.getChannels().contains(each.getChannel());
      if (isPublished(each) && moved && (placement == null || placement == each)) {
        occurrences(content, each)
            .filter(one -> item == null || one.item() == item)
            .filter(one -> move == null || one.day().equals(move.getDay()))
            .forEach(one -> ids.add(EntryIds.of(each, one)));
        if (!(content instanceof Series) || each.isHeld()) {
          ids.add(EntryIds.of(each));
        }
      }
    }
    return ids;
  }

  /** The occurrences on a channel; none of a post, and none where the channel is held back. */
  private static Stream<Occurrence> occurrences(Content content, Placement placement) {
    return content instanceof Series series && !placement.isHeld()
        ? Recurrences.of(series).stream()
        : Stream.empty();
  }

  private static boolean isPublished(Placement placement) {
    return Subject.isKnown(placement) && placement.getChannel().getPoem() != PoemClass.EARNED;
  }

  /**
   * What the texts hold back, by campaign, in the order of the text.
   *
   * @param files the files of a project
   */
  public List<HeldEntry> held(ResourceSet files) {
    List<HeldEntry> all = new ArrayList<>();
    for (Campaign campaign : campaigns(new Subjects(files))) {
      campaign.getContents().forEach(each -> all.addAll(held(each)));
    }
    return all;
  }

  private static List<HeldEntry> held(Content content) {
    String title = Objects.requireNonNullElse(content.getLabel(), content.getName());
    if (Held.isWhole(content)) {
      return List.of(new HeldEntry(Held.id(content), title, ""));
    }
    return Held.placements(content).stream()
        .map(each -> new HeldEntry(EntryIds.of(each), title, each.getChannel().getName()))
        .toList();
  }
}
