package banjie.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the tour.
 *
 * @param name of its picture
 * @param expected statuses that are no fault here
 */
record ShownPage(String name, String path, List<Integer> expected) {

  private static ShownPage page(String name, String path) {
    return new ShownPage(name, path, List.of());
  }

  private static ShownPage failing(String name, String path, int status) {
    return new ShownPage(name, path, List.of(status));
  }

  static List<ShownPage> of(String who, Scene scene) {
    List<ShownPage> pages = switch (who) {
      case "anyone" -> anyone();
      case "citizen" -> citizen(scene);
      case "employer" -> employer(scene);
      case "intake" -> intake(scene);
      case "window" -> List.of(page("desk-single-visit", "/desk/cases/" + scene.id("instant") + "/single"));
      case "review" -> List.of(page("desk-review", "/desk"));
      case "station" -> List.of(page("desk-station", "/desk"));
      case "supervisor" -> supervisor(scene);
      case "admin" -> admin();
      default -> throw new IllegalArgumentException(who);
    };
    return new ArrayList<>(pages);
  }

  private static List<ShownPage> anyone() {
    return List.of(
        page("home", "/"),
        page("search", "/search?q=%E5%85%BB%E8%80%81"),
        page("search-nothing", "/search?q=xyzzy"),
        page("matters", "/matters"),
        page("matter", "/matters/resident-pension-benefit"),
        page("matter-deferrable", "/matters/labour-dispatch-licence"),
        page("checklist", "/matters/resident-pension-benefit/checklist"),
        page("calendar", "/calendar"),
        page("deferrals", "/deferrals"),
        page("prohibitions", "/prohibitions"),
        page("offices", "/offices"),
        page("register", "/register"),
        page("register-person", "/register/person"),
        page("register-employer", "/register/employer"),
        page("sign-in", "/sign-in"),
        page("track", "/track"),
        page("verify", "/verify"),
        failing("verify-unknown", "/verify/ABCD23456789", 404));
  }

  private static List<ShownPage> citizen(Scene scene) {
    String correction = "/my/cases/" + scene.id("correction");
    String submitted = "/my/cases/" + scene.id("submitted");
    return List.of(
        page("account", "/account"),
        page("apply", "/apply"),
        page("apply-item", "/apply/resident-pension-enrolment"),
        page("my", "/my"),
        page("my-case-submitted", submitted),
        page("my-case-withdraw", submitted + "/withdraw"),
        page("my-case-receipt", submitted + "/receipt"),
        page("my-case-correction", correction),
        page("my-case-supply", correction + "/supply"),
        failing("my-case-supply-confirm", correction + "/supply/confirm", 422),
        page("my-case-delivered", "/my/cases/" + scene.id("delivered")),
        page("my-case-rating", "/my/cases/" + scene.id("delivered") + "/rating"),
        page("my-case-rated", "/my/cases/" + scene.id("rated badly")),
        page("my-messages", "/my/messages"),
        failing("refused-unknown-case", "/my/cases/" + scene.id("licence"), 404),
        failing("not-found", "/no-such-page", 403));
  }

  private static List<ShownPage> employer(Scene scene) {
    String licence = "/my/cases/" + scene.id("licence");
    return List.of(
        page("my-employer", "/my"),
        page("my-case-deferred", licence),
        page("my-case-deferred-supply", licence + "/supply"));
  }

  private static List<ShownPage> intake(Scene scene) {
    String inHand = "/desk/cases/" + scene.id("in hand");
    return List.of(
        page("desk", "/desk"),
        page("desk-work", "/desk/work"),
        page("desk-find", "/desk/find?q=210381"),
        page("desk-case", inHand),
        page("desk-case-late", "/desk/cases/" + scene.id("late")),
        page("desk-absences", "/desk/absences"),
        page("desk-counter", "/desk/filing"));
  }

  private static List<ShownPage> admin() {
    return List.of(
        page("admin", "/admin"),
        page("admin-person-new", "/admin/people/new"),
        page("admin-person", "/admin/people/intake"),
        page("admin-catalogue", "/admin/catalogue"),
        page("admin-clock", "/admin/clock"),
        page("admin-calendar", "/admin/calendar"));
  }

  private static List<ShownPage> supervisor(Scene scene) {
    return List.of(
        page("board", "/board"),
        page("board-case-late", "/board/cases/" + scene.id("late")),
        page("board-case-in-review", "/board/cases/" + scene.id("in review")),
        page("board-trend", "/board/trend"),
        page("board-figures", "/board/figures?figure=LATE"),
        page("board-people", "/board/people"),
        page("board-report", "/board/report"),
        page("board-calendar", "/board/calendar"),
        page("board-callbacks", "/board/callbacks"),
        page("board-callback", "/board/callbacks/" + scene.id("rated badly")));
  }
}
