/** Who is who: accounts, posts, sign-in, tokens, and which address asks for what. */
package banjie.access;
