/** The result and its delivery. */
package banjie.completion;
