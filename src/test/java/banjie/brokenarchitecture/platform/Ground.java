package banjie.brokenarchitecture.platform;

import banjie.brokenarchitecture.catalogue.Item;
import banjie.brokenarchitecture.deadlines.DueDate;

/** Broken: the ground counts days, which is its neighbour's business, and knows the catalogue above it. */
public final class Ground {

  DueDate neighbour;
  Item above;
}
