package banjie.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One version of the catalogue.
 *
 * @param items by code, in the guide's order
 * @param consultationPhone empty until the bureau enters it; complaintPhone likewise
 */
record Edition(
    String version,
    String consultationPhone,
    String complaintPhone,
    List<String> readings,
    List<Category> categories,
    Map<String, Item> items,
    List<Office> offices,
    Prohibitions prohibitions,
    Deferrals deferrals,
    SearchWords searchWords) {}
