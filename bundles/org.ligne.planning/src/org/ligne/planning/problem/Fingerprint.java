package org.ligne.planning.problem;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of all a plan depends on: problems with one fingerprint have the same plans. What
 * statements say and where they stand does not count, nor where the last plan had an entry.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private final DataOutputStream out;

  private Fingerprint(DataOutputStream out) {
    this.out = out;
  }

  /**
   * The fingerprint of a problem.
   *
   * @param engine who plans, so that another engine plans anew
   * @return hexadecimal digits
   */
  public static String of(Problem problem, String engine) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DataOutputStream out =
          new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
        out.writeUTF(engine);
        new Fingerprint(out).write(problem);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
  }

  private void write(Problem problem) throws IOException {
    axis(problem.axis());
    for (Channel channel : problem.channels()) {
      channel(channel, problem.axis());
    }
    for (Owner owner : problem.owners()) {
      texts("owner", owner.id());
      cap(owner.capacity());
    }
    for (Content content : problem.contents()) {
      texts("content", content.id());
      optional(content.stagger() == null ? null : content.stagger().span());
    }
    for (Medium medium : problem.media()) {
      texts("medium", medium.rest().id(), medium.rest().span().toString());
    }
    for (Purse purse : problem.purses()) {
      purse(purse);
    }
    for (Target target : problem.targets()) {
      mix(target.mix());
    }
    for (Entry entry : problem.entries()) {
      request(entry.request());
    }
    for (Link link : problem.links()) {
      Follow follow = link.follow();
      texts("follow", follow.follower(), follow.leader(), follow.distance().toString());
    }
  }

  private void axis(Axis axis) throws IOException {
    texts("axis", axis.zone().getId());
    out.writeInt(axis.size());
    for (int slot = 0; slot < axis.size(); slot++) {
      out.writeLong(axis.minute(slot));
    }
  }

  private void channel(Channel channel, Axis axis) throws IOException {
    ChannelPolicy policy = channel.policy();
    texts("channel", channel.id(), policy.gap().span().toString());
    optional(policy.zone());
    cap(policy.perDay());
    cap(policy.perWeek());
    cap(policy.cadenceMaximum());
    for (int week = 0; week < channel.calendar().weeks(); week++) {
      out.writeInt(channel.weekMinimum(week));
    }
    for (int slot = 0; slot < axis.size(); slot++) {
      out.writeByte(channel.isOpen(slot) ? channel.score(slot) : -channel.score(slot));
    }
  }

  private void purse(Purse purse) throws IOException {
    texts("purse", purse.id());
    out.writeLong(purse.perWeek());
    for (Map.Entry<?, Long> week : new TreeMap<>(purse.spent()).entrySet()) {
      texts(week.getKey().toString());
      out.writeLong(week.getValue());
    }
  }

  private void mix(Mix mix) throws IOException {
    texts("mix", mix.channel(), mix.pillar(), mix.start().toString());
    out.writeInt(mix.least());
    out.writeInt(mix.most());
    out.writeInt(mix.weeks());
  }

  private void request(Request request) throws IOException {
    texts("entry", request.id(), request.channel());
    optional(request.pillar());
    optional(request.owner());
    optional(request.content());
    optional(request.origin());
    out.writeInt(request.weight());
    wish(request.wish());
    texts(request.media().toArray(String[]::new));
    if (request.payment() != null) {
      texts("paid", request.payment().purse());
      out.writeLong(request.payment().amount());
    }
  }

  private void wish(Wish wish) throws IOException {
    switch (wish) {
      case Wish.At at -> texts("at", at.instant().toString());
      case Wish.Kept kept -> texts("kept", kept.instant().toString());
      case Wish.Within within -> texts("within", within.from().toString(), within.to().toString());
    }
  }

  private void cap(Cap cap) throws IOException {
    out.writeInt(cap == null ? -1 : cap.count());
  }

  private void optional(Object value) throws IOException {
    texts(value == null ? "" : "=" + value);
  }

  private void texts(String... texts) throws IOException {
    out.writeInt(texts.length);
    for (String text : texts) {
      out.writeUTF(text);
    }
  }
}
