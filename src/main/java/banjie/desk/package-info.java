/** The officer's desk: pages for those who work cases, and the same over REST. No rule lives here. */
package banjie.desk;
