/** The station: stamps and certifies before the bureau's own intake. */
package banjie.station;
