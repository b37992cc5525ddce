/** Pages for everybody: the guide, its search, tracking, verification, registration and one's own account. */
package banjie.portal;
