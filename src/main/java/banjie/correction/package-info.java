/** What the applicant supplies after a notice or a deferral, and what happens when it does not come. */
package banjie.correction;
