/** What an applicant does with a case after filing it; a clerk may record the same at the counter. */
package banjie.applicant;
