package org.ligne.exchange.ical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based identifiers of version 5 (RFC 9562, section 5.5), which the JDK does not make. */
public final class NameUuid {
  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_5 = 0x5000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

  private NameUuid() {}

  /** The identifier of a name within a namespace; the name is taken as UTF-8. */
  public static UUID of(UUID namespace, String name) {
    ByteBuffer hash = ByteBuffer.wrap(sha1(namespace, name));
    long high = hash.getLong() & ~VERSION_BITS | VERSION_5;
    long low = hash.getLong() & ~VARIANT_BITS | VARIANT_RFC;
    return new UUID(high, low);
  }

  /** SHA-1 is what the standard demands here; nothing depends on it being hard to forge. */
  private static byte[] sha1(UUID namespace, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      ByteBuffer prefix = ByteBuffer.allocate(2 * Long.BYTES);
      prefix.putLong(namespace.getMostSignificantBits());
      prefix.putLong(namespace.getLeastSignificantBits());
      digest.update(prefix.array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
