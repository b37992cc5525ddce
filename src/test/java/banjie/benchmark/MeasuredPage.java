package banjie.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A page and who asks for it.
 *
 * @param username null for anybody
 * @param paths asked for in turn, since nobody always looks at the same case
 * @param statement the main one of those it sends, to be measured alone; null where it needs none
 */
record MeasuredPage(String name, String pattern, String username, List<String> paths, String statement) {

  private static MeasuredPage page(String name, String username, String path) {
    return new MeasuredPage(name, path, username, List.of(path), null);
  }

  private static MeasuredPage page(String name, String username, String path, String statement) {
    return new MeasuredPage(name, path, username, List.of(path), statement);
  }

  private static MeasuredPage cases(String name, String username, String pattern, List<String> ids) {
    Claims.equal(name + " has cases", false, ids.isEmpty());
    return new MeasuredPage(name, pattern, username, ids.stream().map(id -> pattern.replace("{id}", id)).toList(),
        "select * from banjie.case_file where id = '" + ids.get(0) + "'");
  }

  static List<MeasuredPage> all(JdbcTemplate sql) {
    String citizen = account(sql, "citizen");
    String intake = account(sql, "intake");
    List<String> mine = ids(sql, "applicant_id = '" + citizen + "'");
    List<String> inHand = ids(sql, "id in (select case_id from banjie.work_item where assignee = '" + intake + "')");
    List<String> open = ids(sql, "closed_at is null");
    List<MeasuredPage> pages = new ArrayList<>();
    pages.add(page("a file (baseline)", null, "/css/tokens.css"));
    pages.add(page("home", null, "/"));
    pages.add(new MeasuredPage("search", "/search?q=…", null, IntStream.range(0, 4)
        .mapToObj(n -> "/search?q=" + List.of("yanglao", "%E7%A4%BE%E4%BF%9D%E5%8D%A1", "%E5%A4%B1%E4%B8%9A", "sbk").get(n)).toList(), null));
    pages.add(page("item", null, "/matters/resident-pension-benefit"));
    pages.add(page("checklist", null, "/matters/resident-pension-benefit/checklist"));
    pages.add(page("track", null, "/track"));
    pages.add(page("apply", "citizen", "/apply"));
    pages.add(page("my cases", "citizen", "/my",
        "select * from banjie.case_file where applicant_id = '" + citizen + "' order by submitted_at desc limit 20"));
    pages.add(cases("my case", "citizen", "/my/cases/{id}", mine));
    pages.add(page("messages", "citizen", "/my/messages",
        "select * from banjie.message where recipient = '" + citizen + "' order by id desc limit 20"));
    pages.add(page("desk", "intake", "/desk",
        "select * from banjie.work_item where office = 'hall' and role = 'INTAKE' and assignee is null order by opened_at, task_id limit 50"));
    pages.add(cases("case at the desk", "intake", "/desk/cases/{id}", inHand));
    pages.add(page("counter", "intake", "/desk/filing"));
    pages.add(page("board", "supervisor", "/board",
        "select * from banjie.case_file where closed_at is null and not paused and due_at < now() order by due_at limit 50"));
    pages.add(cases("case on the board", "supervisor", "/board/cases/{id}", open));
    pages.add(page("trend", "supervisor", "/board/trend",
        "select date_trunc('day', closed_at), count(*) from banjie.case_closing where closed_at > now() - interval '30 days' group by 1"));
    pages.add(page("people", "supervisor", "/board/people",
        "select assignee, count(*) from banjie.work_item where assignee is not null group by 1"));
    pages.add(page("report", "supervisor", "/board/report"));
    pages.add(page("call-backs", "supervisor", "/board/callbacks"));
    return pages;
  }

  private static String account(JdbcTemplate sql, String username) {
    return sql.queryForObject("select id::text from banjie.account where username = ?", String.class, username);
  }

  private static List<String> ids(JdbcTemplate sql, String condition) {
    return sql.queryForList("select id::text from banjie.case_file where " + condition + " order by md5(id::text) limit 30", String.class);
  }
}
