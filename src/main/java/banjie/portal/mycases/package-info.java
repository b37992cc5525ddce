/** An applicant's own cases: where they stand, what is asked, and what can be done. */
package banjie.portal.mycases;
