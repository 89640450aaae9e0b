package plenary.paper;

import java.time.LocalDate;
import java.util.List;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.AgendaSet;
import plenary.act.AgendaEvent.Item;
import plenary.act.AgendaEvent.ItemBegun;
import plenary.act.AgendaEvent.ItemDeferred;
import plenary.act.AgendaEvent.ItemDivided;
import plenary.act.AgendaEvent.ItemFinished;
import plenary.act.AgendaEvent.ItemInserted;
import plenary.act.AgendaEvent.ItemReferred;
import plenary.act.AgendaEvent.ItemSetAside;
import plenary.act.AgendaEvent.ItemTakenUp;
import plenary.act.AgendaEvent.ItemWithdrawn;
import plenary.act.AgendaEvent.ItemsJoined;
import plenary.act.AgendaEvent.ItemsSeparated;
import plenary.act.AgendaEvent.ObjectionRaised;
import plenary.act.AgendaEvent.ObjectionSettled;
import plenary.act.AgendaEvent.ObserversInvited;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperRegistered;
import plenary.act.AgendaEvent.PapersDistributed;
import plenary.act.AgendaEvent.PresidingChairNamed;
import plenary.act.AgendaEvent.PresidingChairsNamed;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.QuorumChallenged;
import plenary.act.AgendaEvent.ReportPartDelivered;
import plenary.act.AgendaEvent.RostrumArranged;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.SilenceAnswered;
import plenary.act.AgendaEvent.SittingAdjourned;
import plenary.act.AgendaEvent.SittingNotHeld;
import plenary.act.AgendaEvent.SittingOpened;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.SittingReplanned;
import plenary.act.AgendaEvent.SittingResumed;
import plenary.act.AgendaEvent.SittingSuspended;
import plenary.act.AgendaEvent.StatementNoted;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AgendaEvent.TrialEnded;
import plenary.act.AttendanceEvent;
import plenary.act.AttendanceEvent.AbsenceNoted;
import plenary.act.AttendanceEvent.AbsenceWithdrawn;
import plenary.act.AttendanceEvent.ArrivalAttested;
import plenary.act.AttendanceEvent.ArrivalWithdrawn;
import plenary.act.AttendanceEvent.AttendanceAnnounced;
import plenary.act.AttendanceEvent.Attestation.FromSheet;
import plenary.act.AttendanceEvent.Attestation.MadeUp;
import plenary.act.AttendanceEvent.CheckInOpened;
import plenary.act.AttendanceEvent.GuestArrived;
import plenary.act.AttendanceEvent.GuestLeft;
import plenary.act.AttendanceEvent.MemberArrived;
import plenary.act.AttendanceEvent.MemberLeft;
import plenary.act.Correction;
import plenary.act.Event;
import plenary.act.FloorEvent;
import plenary.act.RosterEvent;
import plenary.act.RosterEvent.BodyComposed;
import plenary.act.RosterEvent.BodyFormed;
import plenary.act.RosterEvent.DelegationLed;
import plenary.act.RosterEvent.DutiesRestored;
import plenary.act.RosterEvent.DutiesSuspended;
import plenary.act.RosterEvent.Ending;
import plenary.act.RosterEvent.GuestAdmitted;
import plenary.act.RosterEvent.GuestDescribed;
import plenary.act.RosterEvent.MandateBegan;
import plenary.act.RosterEvent.MandateEnded;
import plenary.act.RosterEvent.MemberEnrolled;
import plenary.act.RosterEvent.MemberTransferred;
import plenary.act.RosterEvent.NameCorrected;
import plenary.act.RosterEvent.ParticularsNoted;
import plenary.act.RosterEvent.PressNamed;
import plenary.act.RosterEvent.StandingChairsNamed;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.IllustrationMarked;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.PaperKind;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.SessionEvent.Subject;
import plenary.act.SessionEvent.Subject.OfAttendance;
import plenary.act.SessionEvent.Subject.OfPaper;
import plenary.act.SessionEvent.Subject.OfResult;
import plenary.act.SessionEvent.Subject.OfSitting;
import plenary.act.VoteEvent;
import plenary.base.BodyId;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.Sentence;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.session.Session;

/** Every event as a sentence, as minutes and lists of proceedings say it. */
public final class Happenings {
  private final Session session;

  Happenings(Session session) {
    this.session = session;
  }

  /** What {@code event} says, with the names of {@code session}, which has taken it in. */
  public static Sentence sentence(Session session, Event event) {
    var happenings = new Happenings(session);
    return switch (event) {
      case SessionEvent of -> happenings.of(of);
      case RosterEvent of -> happenings.of(of);
      case AttendanceEvent of -> happenings.of(of);
      case AgendaEvent of -> happenings.of(of);
      case VoteEvent of -> new VoteHappenings(session).of(of);
      case FloorEvent of -> new FloorHappenings(session).of(of);
    };
  }

  private Sentence of(SessionEvent event) {
    return switch (event) {
      case SessionConvened convened -> say("session-convened").with("title", convened.title());
      case RulebookAdopted adopted ->
          say("rulebook-adopted").with("title", adopted.rulebook().title());
      case IllustrationMarked mark -> say("illustration-marked").with("note", mark.note());
      case MethodAdopted method -> say("method-adopted").with("title", method.rulebook().title());
      case RulingMade(_, var question, var answer, var by) ->
          say("ruling-made").with("question", question).with("answer", answer).with("by", by);
      case Released(var subject) -> released(subject);
      case PaperIssued paper -> say("paper-issued").with("paper", Sentence.of(kind(paper.kind())));
    };
  }

  private static Sentence released(Subject subject) {
    return switch (subject) {
      case OfSitting(var id) -> say("released.sitting").with("number", id.number());
      case OfAttendance(var id) -> say("released.attendance").with("number", id.number());
      case OfResult(var id) -> say("released.result").with("number", id.number());
      case OfPaper(var id) -> say("released.paper").with("number", id.number());
    };
  }

  private static String kind(PaperKind kind) {
    return switch (kind) {
      case AGENDA -> "paper-kind.agenda";
      case ATTENDANCE_REPORT -> "paper-kind.attendance-report";
      case VOTE_REPORT -> "paper-kind.vote-report";
      case MINUTES -> "paper-kind.minutes";
      case COMMUNIQUE -> "paper-kind.communique";
    };
  }

  private Sentence of(RosterEvent event) {
    return switch (event) {
      case BodyFormed body -> say("body-formed").with("name", body.name());
      case MemberEnrolled member ->
          say("member-enrolled")
              .with("name", member.name())
              .with("member", digits(member.member()));
      case BodyComposed(var body, var members) ->
          say("body-composed")
              .with("name", session.roster().body(body).orElseThrow().name())
              .with("count", members.size());
      case StandingChairsNamed(var members) ->
          say("standing-chairs-named").with("names", session.roster().names(members));
      case GuestAdmitted guest -> say("guest-admitted").with("name", guest.name());
      case PressNamed press -> say("press-named").with("outlets", press.outlets());
      case ParticularsNoted(var member, _) -> say("particulars-noted").with("name", name(member));
      case MemberTransferred(var member, var to) ->
          say("member-transferred").with("name", name(member)).with("delegation", body(to));
      case DelegationLed(var delegation, var head, var deputies) -> led(delegation, head, deputies);
      case GuestDescribed(var guest, var post) ->
          say("guest-described").with("name", session.roster().name(guest)).with("post", post);
      case MandateBegan(var member, var on, var source) ->
          dated("mandate-began", member, on, source);
      case MandateEnded(var member, var ending, var on, var source) ->
          dated("mandate-ended", member, on, source).with("how", Sentence.of(word(ending)));
      case DutiesSuspended(var member, var on, var source) ->
          dated("duties-suspended", member, on, source);
      case DutiesRestored(var member, var on, var source) ->
          dated("duties-restored", member, on, source);
      case NameCorrected name ->
          corrected(say("name-corrected").with("name", name.name()), name.correction());
    };
  }

  private Sentence led(BodyId delegation, MemberId head, List<MemberId> deputies) {
    var said = say(deputies.isEmpty() ? "delegation-led" : "delegation-led-with");
    var who = said.with("delegation", body(delegation)).with("head", name(head));
    return deputies.isEmpty() ? who : who.with("deputies", session.roster().names(deputies));
  }

  private Sentence dated(String key, MemberId member, LocalDate on, Text source) {
    return say(key)
        .with("name", name(member))
        .with("on", Text.same(on.toString()))
        .with("source", source);
  }

  private static String word(Ending ending) {
    return switch (ending) {
      case RESIGNED -> "ending.resigned";
      case RECALLED -> "ending.recalled";
      case DIED -> "ending.died";
      case MOVED_AWAY -> "ending.moved-away";
      case LAPSED -> "ending.lapsed";
    };
  }

  private Text body(BodyId id) {
    return session.roster().body(id).orElseThrow().name();
  }

  private Sentence of(AttendanceEvent event) {
    return switch (event) {
      case CheckInOpened _ -> say("check-in-opened");
      case MemberArrived(_, var member, var occurred) ->
          say("member-arrived").with("name", name(member)).with("at", occurred);
      case MemberLeft(_, var member, var occurred) ->
          say("member-left").with("name", name(member)).with("at", occurred);
      case AbsenceNoted(_, var member, _) -> say("absence-noted").with("name", name(member));
      case ArrivalWithdrawn(_, var member, var correction) ->
          corrected(say("arrival-withdrawn").with("name", name(member)), correction);
      case ArrivalAttested attested -> attested(attested);
      case AbsenceWithdrawn(_, var member, var correction) ->
          corrected(say("absence-withdrawn").with("name", name(member)), correction);
      case GuestArrived(_, var guest, var occurred) ->
          say("guest-arrived").with("name", session.roster().name(guest)).with("at", occurred);
      case GuestLeft(_, var guest, var occurred) ->
          say("guest-left").with("name", session.roster().name(guest)).with("at", occurred);
      case AttendanceAnnounced said ->
          say("attendance-announced").with("at", said.asOf()).with("words", said.words());
    };
  }

  private Sentence attested(ArrivalAttested attested) {
    var said =
        switch (attested.attestation()) {
          case MadeUp(var reason, var by) ->
              say("arrival-made-up").with("reason", Text.same(reason)).with("by", Text.same(by));
          case FromSheet(var gate, var by) ->
              say("arrival-from-sheet").with("gate", Text.same(gate)).with("by", Text.same(by));
        };
    return said.with("name", name(attested.member())).with("at", attested.occurred());
  }

  private Sentence of(AgendaEvent event) {
    return switch (event) {
      case SittingPlanned plan ->
          say("sitting-planned").with("title", plan.title()).with("place", plan.place());
      case SittingReplanned plan ->
          say("sitting-replanned")
              .with("title", plan.title())
              .with("place", plan.place())
              .with("at", plan.scheduled());
      case PaperRegistered(var paper, var title) ->
          say("paper-registered").with("number", paper.number()).with("title", title);
      case AgendaSet(_, var items) -> say("agenda-set").with("count", items.size());
      case ObserversInvited(_, var who) -> say("observers-invited").with("who", who);
      case RostrumArranged _ -> say("rostrum-arranged");
      case PresidingChairNamed(_, var chair) ->
          say("presiding-chair-named").with("name", name(chair));
      case PresidingChairsNamed(_, var chairs) ->
          say("presiding-chairs-named").with("names", session.roster().names(chairs));
      case SeatsArranged(var rows) -> say("seats-arranged").with("rows", rows.size());
      case SessionAgendaSet(var points) -> say("session-agenda-set").with("count", points.size());
      case SessionAgendaAdopted(var by) -> say("session-agenda-adopted").with("vote", by.number());
      case ScheduleSet(var slots) -> say("schedule-set").with("count", slots.size());
      case PaperFiled(var paper, var version) ->
          say("paper-filed")
              .with("number", paper.number())
              .with("title", session.title(paper))
              .with("version", version.number());
      case PaperDistributed(var paper, _) ->
          say("paper-distributed")
              .with("number", paper.number())
              .with("title", session.title(paper));
      case SittingOpened _ -> say("sitting-opened");
      case SittingNotHeld(_, var reason) -> say("sitting-not-held").with("reason", reason);
      case ItemBegun(var item) -> item("item-begun", item);
      case ReportPartDelivered(var item, var part) ->
          item("report-part-delivered", item).with("part", part);
      case PapersDistributed(var item) -> item("papers-distributed", item);
      case ItemFinished(var item) -> item("item-finished", item);
      case ItemDeferred(var item, var reason) -> item("item-deferred", item).with("reason", reason);
      case ObjectionRaised raised -> objection(raised);
      case ObjectionSettled(_, var settlement) ->
          switch (settlement) {
            case NOTED -> say("objection-noted");
            case PUT_AGAIN -> say("objection-put-again");
          };
      case SilenceAnswered(_, var goOn, var by) ->
          say(goOn ? "silence-go-on" : "silence-stop").with("by", by);
      case SittingSuspended(_, var reason) -> say("sitting-suspended").with("reason", reason);
      case SittingResumed _ -> say("sitting-resumed");
      case SittingAdjourned _ -> say("sitting-adjourned");
      case ItemInserted(var item, _) ->
          say("item-inserted").with("number", item.id().number()).with("title", item.title());
      case ItemWithdrawn(var item, var reason, var by) ->
          item("item-withdrawn", item).with("reason", reason).with("by", by);
      case ItemReferred(var item, var to, var reason) ->
          item("item-referred", item).with("to", to).with("reason", reason);
      case ItemsJoined(var item, var others) ->
          item("items-joined", item).with("others", others.stream().map(this::title).toList());
      case ItemsSeparated(var item) -> item("items-separated", item);
      case ItemDivided(var item, var parts) ->
          item("item-divided", item).with("parts", parts.stream().map(Item::title).toList());
      case ItemSetAside(var item) -> item("item-set-aside", item);
      case ItemTakenUp(var item) -> item("item-taken-up", item);
      case StatementNoted(_, var by, var what) ->
          by.map(who -> say("statement-noted-by").with("name", name(who)))
              .orElse(say("statement-noted"))
              .with("what", what);
      case QuorumChallenged(_, var by, var due, var present) ->
          say("quorum-challenged").with("name", name(by)).with("due", due).with("present", present);
      case TrialBegun _ -> say("trial-begun");
      case TrialEnded(_, var pressed, var present) ->
          say("trial-ended").with("pressed", pressed).with("present", present);
      case SectionsSet(var sections) -> say("sections-set").with("count", sections.size());
      case PresidiumDecided decided -> presidium(decided);
    };
  }

  private static Sentence presidium(PresidiumDecided decided) {
    var said =
        decided
            .count()
            .map(count -> tally(say(counted(decided.carried())), count))
            .orElseGet(() -> say(uncounted(decided.carried())));
    return said.with("meeting", decided.meeting())
        .with("at", decided.held())
        .with("what", decided.what())
        .with("present", decided.present());
  }

  private static String counted(boolean carried) {
    return carried ? "presidium-decided.counted" : "presidium-refused.counted";
  }

  private static String uncounted(boolean carried) {
    return carried ? "presidium-decided.uncounted" : "presidium-refused.uncounted";
  }

  private Text title(ItemId id) {
    return session
        .sitting(id.sitting())
        .flatMap(sitting -> sitting.item(id))
        .orElseThrow()
        .item()
        .title();
  }

  private Sentence objection(ObjectionRaised raised) {
    return raised
        .by()
        .map(by -> say("objection-raised-by").with("name", name(by)))
        .orElse(say("objection-raised"))
        .with("matter", raised.matter());
  }

  static Sentence tally(Sentence sentence, Tally tally) {
    return sentence
        .with("for", tally.inFavour())
        .with("against", tally.against())
        .with("abstain", tally.abstain());
  }

  static Sentence corrected(Sentence what, Correction correction) {
    return say("corrected")
        .with("what", what)
        .with("entry", correction.supersedes())
        .with("reason", Text.same(correction.reason()))
        .with("agreed-by", Text.same(correction.agreedBy()));
  }

  Sentence item(String key, ItemId id) {
    var item = session.sitting(id.sitting()).flatMap(sitting -> sitting.item(id)).orElseThrow();
    return say(key).with("number", id.number()).with("title", item.item().title());
  }

  private Text name(MemberId member) {
    return session.roster().name(member);
  }

  private static Text digits(MemberId member) {
    return Text.same(member.digits());
  }

  static Sentence say(String key) {
    return Sentence.of("event." + key);
  }
}
