/** Counter mode: a clerk files for whoever stands before them, by the same steps, under /desk/filing. */
package banjie.desk.counter;
