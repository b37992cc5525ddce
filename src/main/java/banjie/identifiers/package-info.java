/** Numbers that carry a check character: people, permits, organisations; and mobile numbers. Plain values, no look-ups. */
package banjie.identifiers;
