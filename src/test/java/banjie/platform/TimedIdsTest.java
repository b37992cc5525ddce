package banjie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimedIdsTest {

  private static final Instant MOMENT = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void laterOnesSortAfterEarlierOnesAsText() {
    List<String> ids = IntStream.range(0, 1000).mapToObj(n -> TimedIds.at(MOMENT.plusMillis(n)).toString()).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void thoseOfOneMomentDifferAndAreOfVersion7() {
    List<UUID> ids = IntStream.range(0, 1000).mapToObj(n -> TimedIds.at(MOMENT)).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
    assertThat(ids).allMatch(id -> id.getMostSignificantBits() >>> 16 == MOMENT.toEpochMilli());
  }
}
