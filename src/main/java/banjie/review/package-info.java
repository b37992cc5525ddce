/** Review: the substantive checks and the decision. */
package banjie.review;
