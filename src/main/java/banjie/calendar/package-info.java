/** The official holiday notices: kept, loaded, previewed; the calendar in force; the public question "when is it due?". */
package banjie.calendar;
