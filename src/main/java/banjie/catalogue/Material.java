package banjie.catalogue;

/**
 * A paper.
 *
 * @param printedNumber ①…; null where the guide prints none
 * @param printed the line of the guide that asks for it
 * @param originals pieces handed in; copies likewise
 * @param verifyOriginal the original is shown and given back
 * @param perWorker originals and copies are per employee, not per filing
 * @param source who provides it, as printed; null if not printed
 * @param condition FEEL over the answers; null = always needed
 * @param deferrable and its working days come from the deferral list, not from the matter's own file
 * @param reading how a gap of the guide was read; null if it is plain
 */
public record Material(
    String code,
    String printedNumber,
    String printed,
    String nameZh,
    String nameEn,
    boolean verifyOriginal,
    int originals,
    int copies,
    boolean perWorker,
    String source,
    String sourceUrl,
    String condition,
    String conditionZh,
    String conditionEn,
    boolean deferrable,
    int deferralWorkingDays,
    String reading) {}
