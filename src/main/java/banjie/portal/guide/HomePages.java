package banjie.portal.guide;

import banjie.access.CurrentPerson;
import banjie.access.DemoPeople;
import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.catalogue.Catalogue;
import banjie.figures.TodaysFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePages {

  /** @param key of its words in the messages */
  record Door(String address, String key) {}

  record DemoPerson(String username, String name, String posts) {}

  private static final List<Role> OFFICERS = List.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION, Role.STATION);

  private final CurrentPerson current;
  private final Catalogue catalogue;
  private final TodaysFigures figures;
  private final boolean demo;

  HomePages(CurrentPerson current, Catalogue catalogue, TodaysFigures figures, Environment environment) {
    this.current = current;
    this.catalogue = catalogue;
    this.figures = figures;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("categories", CategoryMatters.all(catalogue));
    model.addAttribute("suggestions", catalogue.searchWords().suggestions());
    model.addAttribute("figures", figures.now());
    model.addAttribute("doors", current.find().map(HomePages::doors).orElse(List.of()));
    if (demo) {
      model.addAttribute("demoPeople", demoPeople());
      model.addAttribute("password", DemoPeople.PASSWORD);
    }
    return "portal/home";
  }

  private static List<Door> doors(Person person) {
    List<Door> doors = new ArrayList<>();
    if (OFFICERS.stream().anyMatch(person::holds)) {
      doors.add(new Door("/desk", "desk"));
    }
    if (person.holds(Role.SUPERVISOR)) {
      doors.add(new Door("/board", "board"));
    }
    if (person.isStaff()) {
      doors.add(new Door("/camunda/app/tasklist/", "tasklist"));
    }
    if (person.isAdministrator()) {
      doors.add(new Door("/admin", "admin"));
      doors.add(new Door("/camunda/app/cockpit/", "cockpit"));
    }
    return doors;
  }

  private String at(String office) {
    return office.equals(Post.ALL) ? "全局" : catalogue.office(office).nameZh();
  }

  private List<DemoPerson> demoPeople() {
    Stream<DemoPerson> applicants = Stream.of(new DemoPerson("citizen", "张三（示例）", "申请人：个人"),
        new DemoPerson("elder", "刘奶奶（示例）", "申请人：60岁以上"), new DemoPerson("employer", "海城示例商贸有限公司", "申请人：用人单位"));
    return Stream.concat(applicants, DemoPeople.STAFF.stream().map(clerk -> new DemoPerson(clerk.username(), clerk.name(),
        Stream.of(clerk.posts()).map(post -> at(post.office()) + " " + post.role().nameZh()).collect(Collectors.joining("、"))))).toList();
  }
}
