package banjie.queue;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.access.StandIn;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.EventKind;
import banjie.casefile.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking work from a queue: the oldest first. Another one than the oldest needs a coded reason; giving one back and
 * handing one over leave their trace too.
 */
@Component
public class TakeCase {

  private final WorkItemMapper items;
  private final Queues queues;
  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final List<WorkListener> listeners;
  private final Clock clock;

  TakeCase(WorkItemMapper items, Queues queues, CaseFiles files, CaseWorkflow workflow, List<WorkListener> listeners, Clock clock) {
    this.items = items;
    this.queues = queues;
    this.files = files;
    this.workflow = workflow;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * The oldest waiting item that this officer may take; two officers never get the same one.
   *
   * @param step only this step, or null for any of the officer's
   */
  @Transactional
  public Optional<WorkItem> next(Person officer, Step step) {
    List<Post> posts = queues.of(officer).stream()
        .filter(post -> step == null || post.role().name().equals(step.role()))
        .toList();
    if (step != null && posts.isEmpty()) {
      throw CaseRefused.forbidden("wrong-role", "step", "您不办理“" + step.nameZh() + "”环节",
          "You don't work step " + step + " at any office");
    }
    Optional<WorkItem> oldest = posts.size() == 1
        ? Optional.ofNullable(lockOldest(posts.get(0), step, officer))
        : oldestFirst(posts, step, officer);
    return oldest.map(item -> take(item, officer, null));
  }

  private Optional<WorkItem> oldestFirst(List<Post> posts, Step step, Person officer) {
    return posts.stream()
        .map(post -> Map.entry(post, Optional.ofNullable(items.oldest(post.office(), post.role().name(), step, officer.id()))))
        .filter(queue -> queue.getValue().isPresent())
        .sorted(Comparator.comparing(queue -> queue.getValue().get()))
        .map(queue -> lockOldest(queue.getKey(), step, officer))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private WorkItem lockOldest(Post post, Step step, Person officer) {
    return items.lockOldest(post.office(), post.role().name(), step, officer.id());
  }

  /**
   * One particular item.
   *
   * @param reason why it goes before older ones; may be null for the oldest
   * @throws CaseRefused "unknown-work-item", "wrong-role", "already-claimed", "four-eyes" or "not-first-in-line"
   */
  @Transactional
  public WorkItem claim(String taskId, Person officer, OutOfOrderReason reason) {
    CaseFile file = files.open(find(taskId).caseId());
    WorkItem item = lock(taskId);
    WorkQueue.requireRole(item, officer);
    if (officer.id().equals(item.assignee())) {
      return item;
    }
    if (item.assignee() != null) {
      Optional<StandIn> standIn = officer.standsInFor(item.assignee());
      if (standIn.isPresent()) {
        file.requireMayWork(item.step(), officer.id());
        return takeOver(item, officer, standIn.get());
      }
      throw CaseRefused.conflict("already-claimed", "assignee", "本办件已由" + item.assigneeName() + "领取",
          "Another officer was faster");
    }
    file.requireMayWork(item.step(), officer.id());
    if (reason == null) {
      String older = items.olderWaiting(item, officer.id());
      if (older != null) {
        throw CaseRefused.conflict("not-first-in-line", "reason",
            "按先来后到应先办理" + older + "；如确需先办本件，请注明原因",
            "Case " + older + " came first; taking this one before it needs a reason code");
      }
    }
    return take(item, officer, reason);
  }

  /** Gives the item back to its queue, at its old place. */
  @Transactional
  public void release(String taskId, Person officer) {
    WorkItem item = lock(taskId);
    if (!officer.id().equals(item.assignee()) && !officer.isSupervisorOf(item.office())) {
      throw CaseRefused.forbidden("not-yours", "assignee", "只能退回自己领取的办件", "Only your own work can be given back");
    }
    items.assign(taskId, null, null, null, null);
    workflow.released(taskId);
    Person by = officer.id().equals(item.assignee()) ? item.inWhoseHands(officer) : officer;
    note(item, EventKind.RELEASED, by, null, Map.of());
  }

  /** A supervisor hands the item to an officer who may work it. */
  @Transactional
  public WorkItem reassign(String taskId, Person supervisor, Person to, String reason) {
    CaseFile file = files.open(find(taskId).caseId());
    WorkItem item = lock(taskId);
    if (!supervisor.isSupervisorOf(item.office())) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "改派须由督办人员办理", "Only a supervisor reassigns");
    }
    WorkQueue.requireRole(item, to);
    file.requireMayWork(item.step(), to.id());
    Person hands = to.at(Role.valueOf(item.role()), item.office());
    items.assign(taskId, to.id(), hands.displayName(), clock.instant(), hands.actsFor());
    workflow.claimed(taskId, to.username());
    note(item, EventKind.REASSIGNED, supervisor, reason, Map.of("to", hands.displayName()));
    return items.lock(taskId);
  }

  private WorkItem take(WorkItem item, Person officer, OutOfOrderReason reason) {
    Person hands = officer.at(Role.valueOf(item.role()), item.office());
    // In turn, nothing that the officer might have taken was older: it was looked for just now.
    WorkListener.Standing standing = new WorkListener.Standing(
        reason == null ? 0 : items.countOlderWaiting(item, officer.id()), items.waiting(item));
    WorkItem taken = inHand(item, hands);
    listeners.forEach(listener -> listener.taken(item, hands, reason, standing, taken.claimedAt()));
    Map<String, Object> detail = new HashMap<>();
    if (reason != null) {
      detail.put("outOfOrder", reason.name());
    }
    note(item, EventKind.CLAIMED, hands, reason == null ? null : reason.nameZh(), detail);
    return taken;
  }

  /** What an absent officer has begun goes on with the deputy. It was pulled from the queue before, so it isn't pulled again. */
  private WorkItem takeOver(WorkItem item, Person officer, StandIn standIn) {
    Person hands = officer.actingFor(standIn);
    WorkItem taken = inHand(item, hands);
    note(item, EventKind.REASSIGNED, hands, "代办", Map.of("to", hands.displayName(), "takenOverFrom", standIn.absentName()));
    return taken;
  }

  private WorkItem inHand(WorkItem item, Person hands) {
    Instant now = clock.instant();
    items.assign(item.taskId(), hands.id(), hands.displayName(), now, hands.actsFor());
    workflow.claimed(item.taskId(), hands.username());
    return new WorkItem(item.taskId(), item.caseId(), item.step(), item.office(), item.role(), item.openedAt(),
        item.dueAt(), item.overdueAt(), hands.id(), hands.displayName(), now, hands.actsFor());
  }

  /** The case is always locked before its work items, so that two transactions can't wait for each other. */
  private WorkItem lock(String taskId) {
    return known(items.lock(taskId));
  }

  private WorkItem find(String taskId) {
    return known(items.find(taskId));
  }

  private static WorkItem known(WorkItem item) {
    if (item == null) {
      throw CaseRefused.conflict("unknown-work-item", "taskId", "该待办已办结或不存在", "No such open work item");
    }
    return item;
  }

  private void note(WorkItem item, EventKind kind, Person by, String reason, Map<String, Object> detail) {
    Map<String, Object> all = new HashMap<>(detail);
    all.put("step", item.step().name());
    files.note(item.caseId(), new CaseEvent(kind, clock.instant(), by.actor(), reason, all));
  }
}
