/** Files of papers: uploaded by applicants and clerks, read by those who work the case. */
package banjie.papers;
