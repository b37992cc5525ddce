package banjie.pages;

import banjie.access.Person;
import banjie.access.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a person can go from any page. */
final class Places {

  /** @param key of its name in the messages; current says that the page belongs there */
  record Place(String address, String key, boolean current) {}

  private Places() {}

  static List<Place> of(Person person, String address) {
    List<String> places = new ArrayList<>();
    if (person == null || person.isApplicant()) {
      places.addAll(List.of("/", "/my", "/my/appointments", "/track", "/verify"));
    } else {
      if (person.holds(Role.INTAKE) || person.holds(Role.REVIEW) || person.holds(Role.COMPLETION) || person.holds(Role.STATION)) {
        places.add("/desk");
        places.add("/desk/work");
      }
      if (person.holds(Role.INTAKE)) {
        places.addAll(List.of("/desk/filing", "/desk/appointments"));
      }
      if (person.holds(Role.SUPERVISOR)) {
        places.addAll(List.of("/board", "/board/trend", "/board/people", "/board/callbacks", "/board/calendar"));
      }
      if (person.isAdministrator()) {
        places.addAll(List.of("/admin", "/admin/calendar"));
      }
      places.add("/");
    }
    String here = places.stream().filter(place -> covers(place, address)).max(Comparator.comparingInt(String::length)).orElse(null);
    return places.stream().map(place -> new Place(place, key(place), place.equals(here))).toList();
  }

  private static boolean covers(String place, String address) {
    return address.equals(place) || !place.equals("/") && address.startsWith(place + "/");
  }

  /** /my/appointments is named by place.my.appointments, the front page by place.home. */
  private static String key(String place) {
    return place.equals("/") ? "place.home" : "place" + place.replace('/', '.');
  }
}
