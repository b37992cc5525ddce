/**
 * Guided filing as pages, step by step: the same for an applicant at home and for a clerk with somebody before them. The
 * faces give it its addresses.
 */
package banjie.submission.steps;
