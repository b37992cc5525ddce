package banjie.brokenarchitecture.queue;

import banjie.brokenarchitecture.messages.Inbox;
import banjie.brokenarchitecture.worklist.QueueRow;

/** Broken: knows the list that shows it, and the messages beside it. */
public final class WorkQueue {

  Inbox neighbour;
  QueueRow above;
}
