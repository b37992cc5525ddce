/** Signing in, registering, and one's own account. */
package banjie.portal.account;
