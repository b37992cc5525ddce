/** Filters that officers keep under a name. */
package banjie.filters;
