/** Camunda Tasklist, Cockpit and Admin, and the engine over REST: our sign-in, our staff, and no more rights than they need. */
package banjie.process.webapps;
