package org.ligne.compiler.timed;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.model.line.Channel;

/**
 * What goes to one account. Channels of one network that name the same account are one, whichever
 * lines they are of; a channel that names none is an account of its own.
 */
final class Accounts {
  private static final Comparator<Timed> ORDER =
      Comparator.comparing(Timed::at).thenComparing(Timed::id);

  private Accounts() {}

  /** The posts of each account in order of time; the accounts in that of their first posts. */
  static List<List<Timed>> of(Stream<Timed> posts) {
    return grouped(posts, post -> key(post.channel()));
  }

  /** The posts of each network, all its accounts together. */
  static List<List<Timed>> ofNetworks(Stream<Timed> posts) {
    return grouped(posts, post -> post.channel().getPlatform());
  }

  private static List<List<Timed>> grouped(Stream<Timed> posts, Function<Timed, Object> key) {
    Map<Object, List<Timed>> groups =
        posts
            .filter(post -> post.channel().getPlatform() != null)
            .sorted(ORDER)
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }

  private static Object key(Channel channel) {
    String account = channel.getAccount();
    return account == null || account.isBlank()
        ? channel
        : List.of(channel.getPlatform(), plain(account));
  }

  private static String plain(String account) {
    return account.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a post goes to the account of a channel. */
  static boolean shares(Channel channel, Timed post) {
    return key(channel).equals(key(post.channel()));
  }

  /** The channels posts go to, each once. */
  static List<Channel> channels(Collection<Timed> posts) {
    return posts.stream().map(Timed::channel).distinct().toList();
  }
}
