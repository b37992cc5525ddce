package banjie.process.webapps;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the engine's applications their groups, rights and filters, unless they have them; one node at a time. */
@Component
class FirstStart implements SmartInitializingSingleton {

  @Mapper
  interface Turn {
    @Select("select pg_advisory_xact_lock(7302)::text")
    String take();
  }

  private final Turn turn;
  private final EngineStaffDirectory directory;
  private final EngineRights rights;
  private final TasklistFilters filters;
  private final TransactionOperations transaction;

  FirstStart(Turn turn, EngineStaffDirectory directory, EngineRights rights, TasklistFilters filters,
      TransactionOperations transaction) {
    this.turn = turn;
    this.directory = directory;
    this.rights = rights;
    this.filters = filters;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> {
      turn.take();
      directory.putGroup(EngineGroups.OFFICERS);
      directory.putGroup(EngineGroups.SUPERVISORS);
      rights.grant();
      filters.make();
    });
  }
}
