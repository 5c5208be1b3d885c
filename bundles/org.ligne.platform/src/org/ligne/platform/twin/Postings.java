package org.ligne.platform.twin;

import java.util.Arrays;

/** Numbers in the order they were added. */
final class Postings {
  private int[] numbers = new int[2];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return numbers[index];
  }
}
