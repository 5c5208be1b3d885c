package org.ligne.visual.preview;

/**
 * Who says something.
 *
 * @param brand the brand as people write it; else the name of its line
 * @param account the account's name on the network; empty if nobody stated it
 * @param channel name of the channel
 * @param label what people call the channel, else its name
 */
public record Sender(String brand, String account, String channel, String label) {}
