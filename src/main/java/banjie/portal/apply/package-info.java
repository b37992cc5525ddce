/** Applying for an item, at home: the steps of filing under /apply. */
package banjie.portal.apply;
