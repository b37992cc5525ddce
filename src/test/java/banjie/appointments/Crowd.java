package banjie.appointments;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many people at the same moment. */
final class Crowd {

  private static final String NAME = "crowd-";

  private Crowd() {}

  /** Accounts that nobody signs in with; gone with {@link #leave}. */
  static List<Person> gathers(JdbcTemplate jdbc, int size) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      UUID id = UUID.randomUUID();
      jdbc.update("""
          insert into banjie.account (id, username, password_hash, kind, display_name, id_type, id_number, mobile, created_at)
          values (?, ?, 'none', 'PERSON', ?, 'PASSPORT', ?, '13800000000', now())
          """, id, NAME + id, "测试人" + i, "P" + i);
      people.add(new Person(id, NAME + id, "测试人" + i, Person.Kind.PERSON, Set.of(), "PASSPORT", "P" + i, "13800000000", null, null));
    }
    return people;
  }

  static void leave(JdbcTemplate jdbc) {
    jdbc.update("delete from banjie.counter_event");
    jdbc.update("delete from banjie.ticket");
    jdbc.update("delete from banjie.booking");
    jdbc.update("delete from banjie.account where username like ?", NAME + "%");
  }

  static Person clerk(String name, String office) {
    return new Person(UUID.randomUUID(), name, name, Person.Kind.STAFF, Set.of(new Post(office, Role.INTAKE)), null, null, null, null, null);
  }

  /** All begin together. @return of each "ok" or the code of the refusal */
  static List<String> atOnce(List<? extends Callable<?>> actions) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(actions.size());
    CyclicBarrier start = new CyclicBarrier(actions.size());
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (Callable<?> action : actions) {
        answers.add(threads.submit(() -> {
          start.await();
          return answer(action);
        }));
      }
      List<String> all = new ArrayList<>();
      for (Future<String> answer : answers) {
        all.add(answer.get(60, TimeUnit.SECONDS));
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  static String answer(Callable<?> action) throws Exception {
    try {
      action.call();
      return "ok";
    } catch (Refusal refused) {
      return refused.code();
    }
  }
}
