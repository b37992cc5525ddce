/** A day at the counter: real cases of every item against a running demo, over REST alone, held against the guide's promise. */
package banjie.day;
