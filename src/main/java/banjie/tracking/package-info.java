/** What the holder of a receipt may see of a case without signing in. */
package banjie.tracking;
