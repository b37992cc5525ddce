/** Cases in PostgreSQL: one mapper loads and saves the whole case with its version. */
package banjie.casefile.store;
