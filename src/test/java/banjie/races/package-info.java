/** Two at once, and something breaking in the middle: on a real PostgreSQL, with real threads, its locks as gates. */
package banjie.races;
