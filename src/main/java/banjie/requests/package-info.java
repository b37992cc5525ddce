/** More time for a case: extensions and special procedures, asked for by officers, decided by supervisors. */
package banjie.requests;
