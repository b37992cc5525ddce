package banjie.brokenarchitecture.intake;

import banjie.brokenarchitecture.process.AskEngine;
import banjie.brokenarchitecture.review.DecideReview;

/** Broken: calls another feature, and tells the engine without the interface. */
public final class DecideIntake {

  DecideReview other;
  AskEngine engine;
}
