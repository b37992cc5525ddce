package banjie.appointments;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Keeps strangers from emptying the roll: so many numbers to one network address within so long, except to the hall's own
 * machines. Counted on each node for itself, by how much time passes and not by what time it is; no address is stored.
 */
@Component
class TicketRate {

  private static final int MOST_ADDRESSES = 10_000;

  private final int most;
  private final Duration within;
  private final List<IpAddressMatcher> machines;
  private final Map<String, Deque<Long>> given = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
      return size() > MOST_ADDRESSES;
    }
  };

  TicketRate(AppointmentSettings settings) {
    this.most = settings.tickets().perAddress();
    this.within = settings.tickets().within();
    this.machines = settings.tickets().machines().stream().map(IpAddressMatcher::new).toList();
  }

  void require(String address) {
    if (!allows(address, System.nanoTime())) {
      throw BookingRefused.tooOften("too-many-numbers", "category", "取号过于频繁，请稍后再试，或请大厅工作人员帮忙",
          "Too many numbers were taken from here; wait a little, or ask the staff at the hall");
    }
  }

  synchronized boolean allows(String address, long now) {
    if (machines.stream().anyMatch(machine -> machine.matches(address))) {
      return true;
    }
    Deque<Long> times = given.computeIfAbsent(address, a -> new ArrayDeque<>());
    while (!times.isEmpty() && now - times.peekFirst() >= within.toNanos()) {
      times.removeFirst();
    }
    if (times.size() >= most) {
      return false;
    }
    times.addLast(now);
    return true;
  }
}
