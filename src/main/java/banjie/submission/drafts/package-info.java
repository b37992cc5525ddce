/** Filings that aren't made yet: saved as they are typed, with their files, until they become a case. */
package banjie.submission.drafts;
