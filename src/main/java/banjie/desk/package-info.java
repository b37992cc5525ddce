/** The officer's doors over REST: taking cases and finishing steps. */
package banjie.desk;
