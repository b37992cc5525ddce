/**
 * What may be applied for, with which papers, where and within what time: the bureau's guide as readable files.
 *
 * <p>{@code catalogue/versions.yaml} names the versions kept and the current one; each version is a folder with one file per
 * matter. A case keeps the version it was accepted under, so a folder is copied and changed, never edited after it was in force.
 */
package banjie.catalogue;
