package banjie.access;

import banjie.platform.BureauClock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For administrators; the security chain lets nobody else in. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffApi {

  record Member(String username, String name, boolean active, OffsetDateTime since, List<Post> posts) {

    static Member of(Account account) {
      return new Member(account.username(), account.displayName(), account.active(),
          account.createdAt().atZone(BureauClock.ZONE).toOffsetDateTime(),
          account.postSet().stream().sorted(Comparator.comparing(Post::queue)).toList());
    }
  }

  private final ManageStaff staff;
  private final CurrentPerson current;

  StaffApi(ManageStaff staff, CurrentPerson current) {
    this.staff = staff;
    this.current = current;
  }

  @GetMapping
  List<Member> all() {
    return staff.all().stream().map(Member::of).toList();
  }

  @GetMapping("/{username}")
  Member one(@PathVariable String username) {
    return Member.of(staff.member(username));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Member take(@RequestBody ManageStaff.NewMember member) {
    return Member.of(staff.take(current.get(), member));
  }

  @PatchMapping("/{username}")
  Member change(@PathVariable String username, @RequestBody ManageStaff.Change change) {
    return Member.of(staff.change(current.get(), username, change));
  }
}
