/** Dates in, dates and their explanations out: working days, due dates, warnings. Plain Java. */
package banjie.deadlines;
