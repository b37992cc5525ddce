/** The case: its state, its papers, its two clocks, and what happened to it. Plain Java; the row behind it is the truth. */
package banjie.casefile;
