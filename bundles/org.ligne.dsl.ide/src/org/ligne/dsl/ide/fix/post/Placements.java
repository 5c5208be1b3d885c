package org.ligne.dsl.ide.fix.post;

import java.util.List;
import java.util.Objects;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Trial;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.PoemClass;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Contents;

/** Mends where posts go. */
public final class Placements {
  private static final int SHOWN = 4;

  private Placements() {}

  /** A post that goes nowhere: the channels that take it as it is. */
  static void missing(Content content, Finding finding, Offers offers) {
    Line line = Contents.line(content);
    if (line == null || line.eIsProxy()) {
      return;
    }
    line.getChannels().stream()
        .filter(channel -> channel.getPoem() != PoemClass.EARNED)
        .filter(channel -> takes(content, channel, offers))
        .limit(SHOWN)
        .forEach(channel -> publish(content, channel, offers));
  }

  /** Whether a post may go to a channel too, as it is. */
  public static boolean takes(Content content, Channel channel, Offers offers) {
    return Trial.of(content, offers.tools())
        .isClean(
            copy -> {
              Placement placement = CampaignFactory.eINSTANCE.createPlacement();
              placement.setChannel(channel);
              copy.getPlacements().add(placement);
            });
  }

  private static void publish(Content content, Channel channel, Offers offers) {
    offers.best("publish", add(content, channel, offers), channel.getName());
  }

  /** A post with one more channel. */
  public static Edits add(Content content, Channel channel, Offers offers) {
    String name = offers.tools().spelled(channel.getName(), "QualifiedName");
    List<Placement> written = content.getPlacements();
    return written.isEmpty()
        ? Insertion.into(content, "on " + name)
        : Page.of(content).insert(Written.node(written.getLast()).getEndOffset(), ", " + name);
  }

  /** A post without one of its places. */
  public static Edits without(Placement placement) {
    return Removal.member(Page.of(placement), Written.node(placement));
  }

  /** A channel that is named twice in one format. */
  static void twice(Placement placement, Finding finding, Offers offers) {
    String words = Written.of(placement);
    Content content = Contents.content(placement);
    boolean same =
        content.getPlacements().stream()
            .anyMatch(other -> other != placement && Written.of(other).equals(words));
    if (same) {
      offers.safe("remove-again", without(placement), words);
    } else {
      offers.best("remove", without(placement), words);
    }
    formats(placement, "duplicate-placement", offers);
  }

  /** A channel where others write. */
  static void earned(Placement placement, Finding finding, Offers offers) {
    Content content = Contents.content(placement);
    if (content.getPlacements().size() > 1) {
      offers.best("remove", without(placement), "on " + Written.of(placement));
    }
    Line line = Contents.line(content);
    INode node = Page.node(placement, Literals.PLACEMENT__CHANNEL);
    line.getChannels().stream()
        .filter(other -> other.getPoem() != PoemClass.EARNED && !isPlaced(content, other))
        .filter(other -> takes(content, other, offers))
        .limit(SHOWN)
        .forEach(
            other ->
                offers.best(
                    "change",
                    Page.of(content).replace(node, other.getName()),
                    placement.getChannel().getName(),
                    other.getName()));
  }

  private static boolean isPlaced(Content content, Channel channel) {
    return content.getPlacements().stream().anyMatch(each -> each.getChannel() == channel);
  }

  /** A series that is pinned. */
  static void pinned(Placement placement, Finding finding, Offers offers) {
    String time = placement.getAt().toLocalTime().toString();
    Edits removed = Removal.clause(placement, Literals.PLACEMENT__AT);
    offers.best("remove", removed, "pinned at " + placement.getAt().toString().replace('T', ' '));
    if (placement.eContainer() instanceof Series series && series.getAt() == null) {
      Edits fixed = removed.and(Insertion.into(series, "at " + time, Literals.CONTENT__PLACEMENTS));
      offers.also("series-time", fixed, time);
    }
  }

  /** Another format, where it takes away what a code says and brings nothing new. */
  public static void formats(Placement placement, String code, Offers offers) {
    Platform platform = placement.getChannel().getPlatform();
    Content content = Contents.content(placement);
    int index = content.getPlacements().indexOf(placement);
    for (Format format : platform.getFormats()) {
      boolean other = !Objects.equals(format, Contents.format(placement));
      if (other
          && Trial.of(content, offers.tools())
              .mends(code, copy -> copy.getPlacements().get(index).setFormat(format))) {
        offers.best(
            "choose-format",
            as(placement, format, offers),
            placement.getChannel().getName(),
            format.getName());
      }
    }
  }

  private static Edits as(Placement placement, Format format, Offers offers) {
    String name = offers.tools().spelled(format.getName(), "FormatName");
    Page page = Page.of(placement);
    INode written = Page.node(placement, Literals.PLACEMENT__FORMAT);
    INode channel = Page.node(placement, Literals.PLACEMENT__CHANNEL);
    return written == null
        ? Edits.of(page, new Extent(channel.getEndOffset(), channel.getEndOffset()), " as " + name)
        : page.replace(written, name);
  }
}
