package banjie.brokenarchitecture.forms;

import banjie.brokenarchitecture.access.Person;
import banjie.brokenarchitecture.queue.WorkQueue;

/** Broken: knows who fills it, and from which queue. */
public final class Form {

  Person neighbour;
  WorkQueue above;
}
