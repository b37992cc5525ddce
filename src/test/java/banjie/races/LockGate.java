package banjie.races;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A lock held in a transaction of its own: whoever needs the row stands still until the gate is opened. */
final class LockGate implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Connection connection;

  private LockGate(DataSource database) {
    try {
      connection = database.getConnection();
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static LockGate onCase(DataSource database, String caseId) {
    LockGate gate = new LockGate(database);
    gate.run("select 1 from banjie.case_file where id = '" + caseId + "' for no key update");
    return gate;
  }

  static LockGate holding(DataSource database, String sql) {
    LockGate gate = new LockGate(database);
    gate.run(sql);
    return gate;
  }

  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when so many others stand in line for some lock. */
  void awaitWaiting(int others) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (waiting().size() < others) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nobody came to the gate");
      }
      Thread.yield();
    }
  }

  /** The server processes that wait for a lock. */
  List<Integer> waiting() {
    try (PreparedStatement statement = connection.prepareStatement("select distinct pid from pg_locks where not granted");
        ResultSet rows = statement.executeQuery()) {
      List<Integer> pids = new ArrayList<>();
      while (rows.next()) {
        pids.add(rows.getInt(1));
      }
      return pids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void open() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
