/** What is late or about to be, and what a supervisor does about it. */
package banjie.supervision;
