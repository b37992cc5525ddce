package banjie.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AccountMapper {

  String COLUMNS = """
      a.id, a.username, a.password_hash, a.kind, a.display_name, a.id_type, a.id_number, a.mobile, a.uscc,
      a.representative_name, a.real_name_checked, a.active, a.created_at,
      (select string_agg(p.office || '.' || p.role, ',' order by p.office, p.role)
         from banjie.post p where p.account_id = a.id) as posts
      """;

  @Select("select " + COLUMNS + " from banjie.account a where a.username = #{username}")
  Optional<Account> byUsername(String username);

  @Select("select " + COLUMNS + " from banjie.account a where a.username = #{username} for update")
  Optional<Account> lock(String username);

  @Select("select " + COLUMNS + " from banjie.account a where a.kind = 'STAFF' order by a.username")
  List<Account> staff();

  @Select("select " + COLUMNS + """
       from banjie.access_token t join banjie.account a on a.id = t.account_id
      where t.sha256 = #{sha256} and t.expires_at > now() and a.active
      """)
  Optional<Account> byToken(byte[] sha256);

  /** False if the username is taken. */
  @Insert("""
      insert into banjie.account (id, username, password_hash, kind, display_name, id_type, id_number, mobile, uscc,
        representative_name, real_name_checked, active, created_at)
      values (#{id}, #{username}, #{passwordHash}, #{kind}, #{displayName}, #{idType}, #{idNumber}, #{mobile}, #{uscc},
        #{representativeName}, #{realNameChecked}, #{active}, #{createdAt})
      on conflict (username) do nothing
      """)
  boolean add(Account account);

  @Update("""
      update banjie.account
         set display_name = #{displayName}, password_hash = #{passwordHash}, active = #{active}
       where id = #{id}
      """)
  void save(Account account);

  @Insert("insert into banjie.post (account_id, office, role) values (#{accountId}, #{office}, #{role})")
  void addPost(UUID accountId, String office, Role role);

  @Delete("delete from banjie.post where account_id = #{accountId}")
  void removePosts(UUID accountId);

  @Select("""
      select exists (select 1 from banjie.account a join banjie.post p on p.account_id = a.id
                      where p.role = 'ADMINISTRATOR' and a.active)
      """)
  boolean administratorExists();

  /** Changes of staff wait for each other: two administrators must not dismiss each other at the same moment. */
  @Select("select pg_advisory_xact_lock(7301)::text")
  String oneAtATime();

  @Insert("""
      insert into banjie.account_event (account_id, happened_at, actor, what, detail)
      values (#{accountId}, #{at}, #{actor}, #{what}, #{detail})
      """)
  void record(UUID accountId, Instant at, String actor, String what, String detail);

  // Tokens live in the database's real time: a demo that moves the bureau's clock must not sign people out.

  @Insert("""
      insert into banjie.access_token (sha256, account_id, expires_at)
      values (#{sha256}, #{accountId}, now() + make_interval(hours => #{hours}))
      """)
  void addToken(byte[] sha256, UUID accountId, int hours);

  @Select("select expires_at from banjie.access_token where sha256 = #{sha256}")
  Instant tokenExpiry(byte[] sha256);

  @Delete("delete from banjie.access_token where sha256 = #{sha256}")
  void removeToken(byte[] sha256);

  @Delete("delete from banjie.access_token where account_id = #{accountId} and expires_at <= now()")
  void removeExpiredTokens(UUID accountId);

  @Delete("delete from banjie.access_token where account_id = #{accountId}")
  void removeTokens(UUID accountId);
}
