package banjie.process;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether somebody entitled moves the engine in the current transaction: a use case that has saved the row, or a door
 * that is just calling one. Whatever else comes to a task (a raw engine-rest call, a modification by an administrator)
 * has no row behind it and is refused by {@link StepListener}.
 */
final class Sanction {

  private static final Object KEY = Sanction.class;

  /** @param completingTask the task whose completion called the use case, so that the use case needn't; or null */
  private record Granted(String completingTask) {}

  private Sanction() {}

  static boolean isGranted() {
    return TransactionSynchronizationManager.hasResource(KEY);
  }

  static void grant() {
    grantWhileCompleting(null);
  }

  static void grantWhileCompleting(String taskId) {
    if (isGranted()) {
      return;
    }
    Granted granted = new Granted(taskId);
    TransactionSynchronizationManager.bindResource(KEY, granted);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
      }

      @Override
      public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, granted);
      }

      @Override
      public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
      }
    });
  }

  /** The engine is completing this task already; the use case was called from within. */
  static boolean isCompleting(String taskId) {
    return TransactionSynchronizationManager.getResource(KEY) instanceof Granted granted
        && taskId.equals(granted.completingTask());
  }
}
