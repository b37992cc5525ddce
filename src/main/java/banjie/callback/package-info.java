/** What follows a low grade: who calls back by when, and what came of it. */
package banjie.callback;
