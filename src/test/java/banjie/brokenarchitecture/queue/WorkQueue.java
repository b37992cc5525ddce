package banjie.brokenarchitecture.queue;

import banjie.brokenarchitecture.worklist.QueueRow;

/** Broken: knows the list that shows it. */
public final class WorkQueue {

  QueueRow above;
}
