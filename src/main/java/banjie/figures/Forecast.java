package banjie.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * How many cases will be undecided at the close of the coming working days, if arrivals and closings go on as before.
 *
 * @param backlog undecided cases now
 * @param from the first day looked back at; historyDays working days since then
 * @param spread standard deviation of a day's change, from what its weekday usually has
 * @param days empty where there is too little to look back at
 */
public record Forecast(int backlog, LocalDate from, LocalDate to, int historyDays, double spread, List<Day> days) {

  /**
   * @param arrivals usual for such a day; closings likewise
   * @param low lower end of the band; high its upper one
   * @param due cases in review whose promised date this is
   */
  public record Day(LocalDate date, double arrivals, double closings, double backlog, double low, double high, int due) {}
}
