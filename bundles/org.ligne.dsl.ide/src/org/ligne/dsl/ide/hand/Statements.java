package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.PoemClass;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;

/** Statements in the braces of a post or series: approvals, channels, weight. */
final class Statements {
  private static final int HEAVIEST = 10;
  private static final EStructuralFeature[] ALL = {
    Literals.CONTENT__PLACEMENTS,
    Literals.POST__AT,
    Literals.SERIES__AT,
    Literals.SERIES__SKIP,
    Literals.SERIES__MOVES,
    Literals.CONTENT__TEXTS,
    Literals.CONTENT__MEDIA,
    Literals.CONTENT__POLLS,
    Literals.CONTENT__LINK,
    Literals.CONTENT__ORDER,
    Literals.CONTENT__WEIGHT,
    Literals.CONTENT__STAGGER,
    Literals.SERIES__ITEMS
  };

  private final Content content;
  private final IValueConverterService spelling;

  Statements(Content content, IValueConverterService spelling) {
    this.content = content;
    this.spelling = spelling;
  }

  /** An approval, behind those there are, else at the end. */
  Step approve(String name, LocalDate on) {
    Line line = Contents.line(content);
    Person person =
        Headers.named(name, line == null ? List.of() : Lines.people(line), "unknown-person");
    if (content.getApprovals().stream().anyMatch(each -> each.getBy() == person)) {
      throw new RefusedException("approved-already", content.getName(), name);
    }
    String words = "approved by " + spelling.toString(name, "QualifiedName") + " on " + on;
    Edits edits =
        content.getApprovals().isEmpty()
            ? Insertion.into(content, words, ALL)
            : Insertion.into(content, words, Literals.CONTENT__APPROVALS);
    return Step.of(content, edits, copy -> copy.getApprovals().add(approval(person, on)));
  }

  private static Approval approval(Person person, LocalDate on) {
    Approval approval = CampaignFactory.eINSTANCE.createApproval();
    approval.setBy(person);
    approval.setOn(on);
    return approval;
  }

  /** One more channel, behind the others. */
  Step add(String name) {
    Line line = Contents.line(content);
    List<Channel> known = line == null ? List.of() : line.getChannels();
    Channel channel = Headers.named(name, known, "unknown-channel");
    requireFree(channel);
    String words = spelling.toString(name, "QualifiedName");
    List<Placement> written = content.getPlacements();
    Edits edits =
        written.isEmpty()
            ? Insertion.into(content, "on " + words)
            : Page.of(content).insert(Written.node(written.getLast()).getEndOffset(), ", " + words);
    return Step.of(content, edits, copy -> copy.getPlacements().add(placement(channel)));
  }

  private void requireFree(Channel channel) {
    if (channel.getPoem() == PoemClass.EARNED) {
      throw new RefusedException("earned", channel.getName());
    }
    if (content.getPlacements().stream().anyMatch(each -> each.getChannel() == channel)) {
      throw new RefusedException("placed-already", content.getName(), channel.getName());
    }
  }

  static Placement placement(Channel channel) {
    Placement placement = CampaignFactory.eINSTANCE.createPlacement();
    placement.setChannel(channel);
    return placement;
  }

  /** How much a good slot matters; that of any post needs no words. */
  Step weight(int weight) {
    if (weight < 1 || weight > HEAVIEST) {
      throw new RefusedException("weight-range", weight);
    }
    Page page = Page.of(content);
    INode node = Page.node(content, Literals.CONTENT__WEIGHT);
    Edits edits;
    if (weight == 1) {
      edits = node == null ? Edits.NONE : Removal.clause(page, node);
    } else if (node == null) {
      edits =
          Insertion.into(
              content,
              "weight " + weight,
              Literals.CONTENT__PLACEMENTS,
              Literals.POST__AT,
              Literals.SERIES__AT,
              Literals.SERIES__SKIP,
              Literals.SERIES__MOVES);
    } else {
      edits = PostTimes.word(page, node, String.valueOf(weight));
    }
    return Step.of(content, edits, copy -> copy.setWeight(weight));
  }
}
