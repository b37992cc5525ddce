package banjie.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** At most 256 colours that stand for all of a picture: its colours are halved, where they differ most, until there are as many boxes. */
final class Palette {

  private static final int SIZE = 256;

  /** Colours, as RGB, that one colour stands for. */
  record Box(int[] colours, Map<Integer, Integer> counts) {

    int mean() {
      long pixels = 0;
      long[] sums = new long[3];
      for (int colour : colours) {
        int count = counts.get(colour);
        pixels += count;
        for (int channel = 0; channel < 3; channel++) {
          sums[channel] += (long) count * value(colour, channel);
        }
      }
      return (int) (sums[0] / pixels) << 16 | (int) (sums[1] / pixels) << 8 | (int) (sums[2] / pixels);
    }

    private int channel() {
      return IntStream.range(0, 3).boxed().max(Comparator.comparingInt(this::spread)).orElseThrow();
    }

    private int spread(int channel) {
      var values = Arrays.stream(colours).map(colour -> value(colour, channel)).summaryStatistics();
      return values.getMax() - values.getMin();
    }

    /** How much is lost if one colour stands for all. */
    private long loss() {
      return colours.length == 1 ? 0 : (long) spread(channel()) * Arrays.stream(colours).map(counts::get).asLongStream().sum();
    }

    private List<Box> halves() {
      int channel = channel();
      int[] sorted = Arrays.stream(colours).boxed().sorted(Comparator.comparingInt(colour -> value(colour, channel)))
          .mapToInt(Integer::intValue).toArray();
      int middle = sorted.length / 2;
      return List.of(new Box(Arrays.copyOfRange(sorted, 0, middle), counts),
          new Box(Arrays.copyOfRange(sorted, middle, sorted.length), counts));
    }
  }

  private Palette() {}

  static List<Box> of(Map<Integer, Integer> counts) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box(counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(), counts));
    while (boxes.size() < SIZE) {
      Box worst = boxes.stream().max(Comparator.comparingLong(Box::loss)).orElseThrow();
      if (worst.loss() == 0) {
        break;
      }
      boxes.remove(worst);
      boxes.addAll(worst.halves());
    }
    return boxes;
  }

  private static int value(int colour, int channel) {
    return colour >> (16 - 8 * channel) & 0xff;
  }
}
