/** The engine: the only package that imports org.camunda. */
package banjie.process;
