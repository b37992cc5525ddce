package banjie.submission.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.BanjieTest;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.platform.IncomingFile;
import banjie.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BanjieTest
class ReceiveFileTest {

  private static final int PART = 256 * 1024;

  @Autowired
  TestPeople people;
  @Autowired
  StartDraft start;
  @Autowired
  ReceiveFile receive;
  @Autowired
  DraftFiles files;
  @Autowired
  JdbcTemplate rows;

  Person citizen;
  Draft draft;

  @BeforeEach
  void aDraft() {
    citizen = people.person("citizen");
    draft = start.start("social-security-card-issue", citizen);
  }

  @Test
  void anUploadGoesOnWhereTheConnectionWasLost() {
    byte[] photo = Pages.photo(2 * PART + 100);
    DraftFile begun = begin(photo);
    append(begun, photo, 0, PART);

    DraftFile again = begin(photo);
    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(again.received()).isEqualTo(PART);
    assertThat(again.isComplete()).isFalse();
    append(again, photo, PART, 2 * PART);
    DraftFile done = append(again, photo, 2 * PART, photo.length);

    assertThat(done.isComplete()).isTrue();
    assertThat(done.mediaType()).isEqualTo("image/jpeg");
    assertThat(files.content(draft.id(), done.id(), citizen)).isEqualTo(photo);
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file_part", Long.class)).isZero();
  }

  @Test
  void aPartThatComesTwiceIsToldWhereToGoOn() {
    byte[] photo = Pages.photo(2 * PART);
    DraftFile begun = begin(photo);
    append(begun, photo, 0, PART);

    Refusal repeated = refused(() -> append(begun, photo, 0, PART));
    assertThat(repeated.code()).isEqualTo("wrong-offset");
    assertThat(repeated.problems().get(0).messageEn()).contains(String.valueOf(PART));
    assertThat(refused(() -> append(begun, photo, PART + 1, 2 * PART)).code()).isEqualTo("wrong-offset");

    append(begun, photo, PART, 2 * PART);
    assertThat(files.content(draft.id(), begun.id(), citizen)).isEqualTo(photo);
    assertThat(refused(() -> append(begun, photo, 0, PART)).code()).isEqualTo("wrong-offset");
  }

  @Test
  void aDamagedUploadIsNotTakenForTheFile() {
    byte[] photo = Pages.photo(PART + 5);
    DraftFile begun = begin(photo);
    append(begun, photo, 0, PART);
    byte[] other = Pages.photo(PART + 5);
    other[PART + 1] ^= 1;

    assertThat(refused(() -> append(begun, other, PART, other.length)).code()).isEqualTo("upload-damaged");
    assertThat(files.find(draft.id(), begun.id(), citizen).received()).isEqualTo(PART);
    append(begun, photo, PART, photo.length);
    assertThat(files.content(draft.id(), begun.id(), citizen)).isEqualTo(photo);
  }

  @Test
  void whatIsNoPaperIsRefusedBeforeMuchOfItWasSent() {
    byte[] html = "<html>".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    DraftFile begun = begin(html);

    assertThat(refused(() -> append(begun, html, 0, 500)).code()).isEqualTo("wrong-file-type");
    assertThat(refused(() -> receive.add(draft.id(), "id-card", "页.html", html, citizen)).code()).isEqualTo("wrong-file-type");
    assertThat(refused(() -> receive.begin(draft.id(), "id-card", "大.jpg", IncomingFile.MOST_BYTES + 1L, "0".repeat(64), citizen)).code())
        .isEqualTo("file-too-large");
    assertThat(refused(() -> receive.begin(draft.id(), "id-card", "空.jpg", 0, "0".repeat(64), citizen)).code()).isEqualTo("wrong-file-type");
    assertThat(refused(() -> receive.add(draft.id(), "poem", "诗.pdf", Pages.PDF, citizen)).code()).isEqualTo("unknown-paper");
    assertThat(refused(() -> receive.add(draft.id(), "signed-commitment", "诺.pdf", Pages.PDF, citizen)).code()).isEqualTo("unknown-paper");
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file where received > 0", Long.class)).isZero();
  }

  @Test
  void anUnfinishedFileCantBeLookedAtAndARemovedOneIsGone() {
    byte[] photo = Pages.photo(PART + 5);
    DraftFile begun = begin(photo);
    append(begun, photo, 0, PART);

    assertThat(refused(() -> files.content(draft.id(), begun.id(), citizen)).code()).isEqualTo("unknown-file");
    files.remove(draft.id(), begun.id(), citizen);
    files.remove(draft.id(), begun.id(), citizen);
    assertThat(refused(() -> append(begun, photo, PART, photo.length)).code()).isEqualTo("unknown-file");
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file_part", Long.class)).isZero();
  }

  @Test
  void noMoreFilesThanACaseMayHave() {
    for (int i = 0; i < IncomingFile.MOST_PER_CASE; i++) {
      receive.add(draft.id(), "id-card", "页" + i + ".pdf", (new String(Pages.PDF, StandardCharsets.US_ASCII) + i).getBytes(StandardCharsets.US_ASCII), citizen);
    }

    assertThat(refused(() -> receive.add(draft.id(), "id-card", "多.pdf", Pages.PDF, citizen)).code()).isEqualTo("too-many-files");
    assertThat(refused(() -> begin(Pages.photo(10))).code()).isEqualTo("too-many-files");
  }

  @Test
  void aNameIsOnlyAName() {
    assertThat(receive.add(draft.id(), "id-card", "C:\\证件\\正面\u0007.pdf", Pages.PDF, citizen).fileName()).isEqualTo("正面.pdf");
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private DraftFile begin(byte[] content) {
    return receive.begin(draft.id(), "id-card", "身份证.jpg", content.length, IncomingFile.sha256(content), citizen);
  }

  private DraftFile append(DraftFile file, byte[] content, int from, int to) {
    return receive.append(draft.id(), file.id(), from, Arrays.copyOfRange(content, from, to), citizen);
  }

  private static Refusal refused(ThrowingCallable attempt) {
    Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
    assertThat(refusal).as("refused").isNotNull();
    return refusal;
  }
}
