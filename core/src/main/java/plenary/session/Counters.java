package plenary.session;

import static plenary.act.Decision.accept;
import static plenary.act.Decision.refuse;

import java.util.List;
import java.util.Optional;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.Decision;
import plenary.act.Refusal;
import plenary.act.VoteCommand.EnterCount;
import plenary.act.VoteEvent.CountEntered;
import plenary.act.VoteEvent.CountTaken;
import plenary.act.VoteRefusal.AlreadyAnnounced;
import plenary.act.VoteRefusal.HandsCountedAlready;
import plenary.act.VoteRefusal.MoreHandsThanDeputies;
import plenary.act.VoteRefusal.NoSuchSection;
import plenary.act.VoteRefusal.PapersStillGoing;
import plenary.act.VoteRefusal.RoundVoid;
import plenary.act.VoteRefusal.SheetUnequal;
import plenary.act.VoteRefusal.SheetUnfit;
import plenary.act.VoteRefusal.SheetUnfit.Lacking;
import plenary.act.VoteRefusal.TooManyPapers;
import plenary.act.VoteRefusal.VoteNotRunning;
import plenary.act.VoteRefusal.WitnessNeeded;
import plenary.act.VoteRefusal.WrongChannel;
import plenary.vote.Vote;

/** Takes what counters enter: sheets that add up, and the count once two of them agree. */
final class Counters {
  private final Vote vote;

  Counters(Vote vote) {
    this.vote = vote;
  }

  Decision enter(EnterCount asked) {
    var refusal =
        notNow()
            .or(() -> elsewhere(asked.section()))
            .or(() -> unfit(asked.sheet()))
            .or(() -> tooMany(asked.section(), asked.sheet()));
    if (refusal.isPresent()) return refuse(refusal.get());
    if (asked.counter().isBlank()) return refuse(new WitnessNeeded());
    var before = vote.counting().sheets(asked.section()).get(asked.counter());
    if (asked.sheet().equals(before)) return accept();
    var entry = new CountEntered(vote.id(), asked.section(), asked.counter(), asked.sheet());
    return vote.counting()
        .totalWith(entry)
        .map(whole -> accept(entry, new CountTaken(vote.id(), whole.tally(), whole.invalid())))
        .orElseGet(() -> accept(entry));
  }

  private Optional<Refusal> notNow() {
    if (!vote.countedByPeople()) return Optional.of(new WrongChannel(vote.id()));
    return switch (vote.state()) {
      case VOID -> Optional.of(new RoundVoid(vote.id()));
      case ANNOUNCED -> Optional.of(new AlreadyAnnounced(vote.id()));
      case OPEN -> vote.onPaper() ? Optional.of(new PapersStillGoing(vote.id())) : countedAlready();
      case CLOSED -> vote.onPaper() ? countedAlready() : Optional.of(new VoteNotRunning(vote.id()));
    };
  }

  private Optional<Refusal> countedAlready() {
    return vote.figuresKnown() || vote.uncounted()
        ? Optional.of(new HandsCountedAlready(vote.id()))
        : Optional.empty();
  }

  private Optional<Refusal> elsewhere(int section) {
    var sections = vote.counting().sections();
    if (sections.contains(section)) return Optional.empty();
    int last = sections.equals(List.of(0)) ? 0 : vote.sections().count();
    return Optional.of(new NoSuchSection(vote.id(), section, last));
  }

  private Optional<Refusal> unfit(CountSheet sheet) {
    boolean keypad = !vote.byHands() && !vote.onPaper();
    if (keypad && sheet.slip().isEmpty()) return lacking(Lacking.SLIP);
    if (vote.onPaper() && sheet.papers().isEmpty()) return lacking(Lacking.PAPERS);
    boolean more =
        sheet.slip().isPresent() != keypad
            || sheet.papers().isPresent() != vote.onPaper()
            || sheet.invalid() > 0 && !vote.onPaper();
    return more ? lacking(Lacking.NOTHING_ELSE) : sheet.papers().flatMap(it -> unequal(it, sheet));
  }

  private Optional<Refusal> lacking(Lacking what) {
    return Optional.of(new SheetUnfit(vote.id(), what));
  }

  /** 收回 = 有效 + 无效, and no more than were issued. */
  private Optional<Refusal> unequal(Papers papers, CountSheet sheet) {
    if (papers.collected() != sheet.cast()) {
      return Optional.of(new SheetUnequal(papers.collected(), sheet.cast()));
    }
    if (papers.collected() > papers.issued()) {
      return Optional.of(new TooManyPapers(papers.collected(), papers.issued(), true));
    }
    return papers.issued() > vote.present()
        ? Optional.of(new TooManyPapers(papers.issued(), vote.present(), false))
        : Optional.empty();
  }

  private Optional<Refusal> tooMany(int section, CountSheet sheet) {
    int present = vote.present(section);
    return sheet.cast() > present
        ? Optional.of(new MoreHandsThanDeputies(sheet.cast(), present))
        : Optional.empty();
  }
}
