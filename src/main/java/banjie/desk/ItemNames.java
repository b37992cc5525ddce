package banjie.desk;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.platform.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names of items and offices for lists. */
@Component
class ItemNames {

  private final Catalogue catalogue;

  ItemNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<Item> all() {
    return catalogue.items();
  }

  /** The code itself for an item that the guide doesn't have any more. */
  public String zh(String code) {
    return catalogue.items().stream().filter(item -> item.code().equals(code)).map(Item::nameZh).findFirst().orElse(code);
  }

  public String en(String code) {
    return catalogue.items().stream().filter(item -> item.code().equals(code)).map(Item::nameEn).findFirst().orElse(code);
  }

  public String officeZh(String code) {
    try {
      return catalogue.office(code).nameZh();
    } catch (Refusal closedSince) {
      return code;
    }
  }

  public String officeEn(String code) {
    try {
      return catalogue.office(code).nameEn();
    } catch (Refusal closedSince) {
      return code;
    }
  }
}
