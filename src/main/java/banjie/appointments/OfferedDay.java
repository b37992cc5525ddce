package banjie.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day that can be booked, or one in between that can't, with the reason.
 *
 * @param open it is worked
 * @param firm false while the year's holiday notice isn't loaded
 */
public record OfferedDay(LocalDate day, boolean open, String reasonZh, String reasonEn, boolean firm, List<OfferedSlot> slots) {

  public int free() {
    return slots.stream().mapToInt(OfferedSlot::free).sum();
  }

  /** @param extended outside the usual hours (延时服务) */
  public record OfferedSlot(LocalTime starts, LocalTime ends, boolean extended, int free, int capacity) {}
}
