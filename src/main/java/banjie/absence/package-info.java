/** Who stands in for an absent officer, from when until when. */
package banjie.absence;
