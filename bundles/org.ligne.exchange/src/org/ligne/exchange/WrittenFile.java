package org.ligne.exchange;

/**
 * A file an export stands for.
 *
 * @param name its name in the output folder
 * @param rows how many entries it holds
 * @param changed false when it already held exactly this and was left alone
 */
public record WrittenFile(String name, int rows, boolean changed) {}
