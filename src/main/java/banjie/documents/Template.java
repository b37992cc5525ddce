package banjie.documents;

/** The words and looks of one kind, as files had them; content and layout are XHTML with Thymeleaf's attributes. */
record Template(String sha256, DocumentKind kind, String content, String layout, String style) {

  static Template of(DocumentKind kind, String content, String layout, String style) {
    return new Template(Fingerprint.of(content + '\0' + layout + '\0' + style), kind, content, layout, style);
  }
}
