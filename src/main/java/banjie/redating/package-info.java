/** The calendar changes: which open cases get other dates, and giving them those, each once, whatever interrupts it. */
package banjie.redating;
