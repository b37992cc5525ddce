/** Filing a case. */
package banjie.submission;
