package banjie.brokenarchitecture.worklist;

import banjie.brokenarchitecture.intake.DecideIntake;

/** Broken: knows a feature. */
public final class QueueRow {

  DecideIntake above;
}
