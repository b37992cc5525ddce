/** The queues: what waits, who takes it, and in which order. A queue is an office and a role. */
package banjie.queue;
