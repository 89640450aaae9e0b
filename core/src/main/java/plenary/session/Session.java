package plenary.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaCommand;
import plenary.act.AgendaEvent;
import plenary.act.AgendaEvent.OfSession;
import plenary.act.AgendaEvent.OfSitting;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.SittingPlanned;
import plenary.act.AgendaEvent.TrialBegun;
import plenary.act.AttendanceCommand;
import plenary.act.AttendanceEvent;
import plenary.act.Command;
import plenary.act.Decision;
import plenary.act.Decision.IntoTrial;
import plenary.act.Decision.IntoUrn;
import plenary.act.Entry;
import plenary.act.FloorCommand;
import plenary.act.FloorEvent;
import plenary.act.RosterCommand;
import plenary.act.RosterEvent;
import plenary.act.SessionCommand;
import plenary.act.SessionEvent;
import plenary.act.SessionEvent.Illustration;
import plenary.act.SessionEvent.IllustrationMarked;
import plenary.act.SessionEvent.MethodAdopted;
import plenary.act.SessionEvent.PaperIssued;
import plenary.act.SessionEvent.Released;
import plenary.act.SessionEvent.RulebookAdopted;
import plenary.act.SessionEvent.RulingMade;
import plenary.act.SessionEvent.SessionConvened;
import plenary.act.SessionEvent.Subject;
import plenary.act.VoteCommand;
import plenary.act.VoteEvent;
import plenary.act.VoteEvent.VoteOpened;
import plenary.agenda.MeetingPaper;
import plenary.agenda.Progress;
import plenary.agenda.SessionPlan;
import plenary.agenda.Sitting;
import plenary.agenda.Trial;
import plenary.attend.Attendance;
import plenary.base.BodyId;
import plenary.base.Digest;
import plenary.base.ItemId;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.Sentence;
import plenary.base.SittingId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.base.Wording;
import plenary.floor.Floor;
import plenary.roster.Roster;
import plenary.rules.Gap;
import plenary.rules.Rulebook;
import plenary.vote.Sections;
import plenary.vote.Vote;

/** A session of an assembly, as its record says it is. */
public final class Session {
  private final Wording wording;
  private final Roster roster = new Roster();
  private final Map<SittingId, Meeting> meetings = new LinkedHashMap<>();
  private final Map<VoteId, Vote> votes = new LinkedHashMap<>();
  private final Map<SittingId, Vote> running = new LinkedHashMap<>();
  private final Map<Illustration, Text> illustrations = new EnumMap<>(Illustration.class);
  private final Adoption adoption = new Adoption();
  private final Map<SittingId, Set<MemberId>> closedRolls = new LinkedHashMap<>();
  private final SessionPlan plan = new SessionPlan();
  private final Map<Subject, Instant> released = new LinkedHashMap<>();
  private final List<PaperIssued> issued = new ArrayList<>();
  private @Nullable SessionConvened convened;
  private final Map<BodyId, Sections> sections = new LinkedHashMap<>(); // until the roll changes
  private Instant lastAt = Instant.EPOCH;
  private long size;

  /** A session of which nothing is recorded yet; announcements will be said in {@code wording}. */
  public Session(Wording wording) {
    this.wording = wording;
  }

  /** The session that a record tells of. */
  public static Session replay(Wording wording, Iterable<Entry> entries) {
    var session = new Session(wording);
    entries.forEach(session::apply);
    return session;
  }

  /** Says yes or no to {@code command}, asked at {@code at}; changes nothing. */
  public Decision decide(Command command, Instant at) {
    var tooEarly = Preconditions.unmet(this, command);
    if (tooEarly.isPresent()) return Decision.refuse(tooEarly.get());
    return switch (command) {
      case SessionCommand asked -> new SessionDecisions(this).decide(asked);
      case RosterCommand asked -> new RosterDecisions(this, roster, at).decide(asked);
      case AttendanceCommand asked -> new AttendanceDecisions(this, at).decide(asked);
      case AgendaCommand asked -> new AgendaDecisions(this, at).decide(asked);
      case VoteCommand asked -> new VoteDecisions(this).decide(asked);
      case FloorCommand asked -> new FloorDecisions(this).decide(asked);
    };
  }

  /**
   * Takes in what happened; never refuses, for it has happened.
   *
   * @throws IllegalStateException if entries are missing or out of order: the record is damaged
   */
  public void apply(Entry entry) {
    if (entry.seq() != size) {
      throw new IllegalStateException("entry " + entry.seq() + " follows " + (size - 1));
    }
    switch (entry.event()) {
      case SessionEvent event -> applySession(event, entry.at());
      case RosterEvent event -> {
        roster.apply(event, entry.seq());
        sections.clear();
      }
      case AttendanceEvent event -> applyAttendance(event, entry);
      case AgendaEvent event -> applyAgenda(event, entry);
      case VoteEvent event -> applyVote(event, entry);
      case FloorEvent event -> meeting(event.sitting()).floor().apply(event, entry.at());
    }
    Chronicle.sittingOf(entry.event(), this).ifPresent(id -> meeting(id).chronicle().add(entry));
    lastAt = entry.at();
    size++;
  }

  /** Takes in that an entry is there whose content is not shown: its place and its time. */
  public void pass(long seq, Instant at) {
    if (seq != size) throw new IllegalStateException("entry " + seq + " follows " + (size - 1));
    lastAt = at;
    size++;
  }

  /** Finds entries that no lawful command could have led to, as this session takes them in. */
  public Objections objections() {
    return new Objections(this);
  }

  /** Drops a vote into the urn of a secret vote: the one change that no entry tells of. */
  public void drop(IntoUrn press) {
    known(press.vote()).drop(press.member(), press.choice());
  }

  /** Takes in that a device answered in a trial: no entry tells of it. */
  public void tryOut(IntoTrial press) {
    meeting(press.sitting()).trial().press(press.member());
  }

  private void applySession(SessionEvent event, Instant at) {
    switch (event) {
      case SessionConvened facts -> convened = facts;
      case RulebookAdopted book -> adoption.adopted(book);
      case MethodAdopted voted -> adoption.adopted(voted);
      case RulingMade ruling -> adoption.ruled(ruling, at);
      case IllustrationMarked(var what, var note) -> illustrations.put(what, note);
      case Released(var subject) -> released.putIfAbsent(subject, at);
      case PaperIssued paper -> issued.add(paper);
    }
  }

  private void applyAgenda(AgendaEvent event, Entry entry) {
    switch (event) {
      case SittingPlanned plan -> meetings.put(plan.sitting(), new Meeting(plan));
      case OfSitting of -> applySitting(of, entry.at());
      case OfSession of -> applyPlan(of, entry.at());
    }
  }

  private void applySitting(OfSitting event, Instant at) {
    var sitting = meeting(event.sitting()).sitting();
    sitting.apply(event, at);
    if (event instanceof TrialBegun) meeting(event.sitting()).trial().clear();
    if (sitting.over()) {
      closedRolls.put(event.sitting(), new LinkedHashSet<>(roster.rollOf(sitting.plan().body())));
    }
  }

  private void applyPlan(OfSession event, Instant at) {
    plan.apply(event, at);
    if (event instanceof SectionsSet) sections.clear();
  }

  private void applyAttendance(AttendanceEvent event, Entry entry) {
    meeting(event.sitting()).attendance().apply(event, entry.seq(), entry.at());
    openVote(event.sitting()).ifPresent(vote -> Passages.tell(vote, event));
  }

  private void applyVote(VoteEvent event, Entry entry) {
    if (event instanceof VoteOpened opened) {
      var meeting = meeting(opened.item().sitting());
      meeting.sitting().putAgain(opened.item());
      votes.put(opened.vote(), open(opened, entry.at(), meeting));
      running.put(opened.item().sitting(), known(opened.vote()));
    } else {
      known(event.vote()).apply(event, entry.seq(), entry.at());
    }
  }

  private Vote open(VoteOpened opened, Instant at, Meeting meeting) {
    var decision = Items.question(meeting.sitting(), opened.item()).decision();
    var yardstick = rulebook().yardstick(decision).orElseThrow();
    int members = due(meeting.sitting());
    var present = meeting.attendance().present();
    return new Vote(opened, at, yardstick, members, present, sectionsOf(meeting.sitting()));
  }

  /** The parts of the hall, and who is in which. */
  public Sections sectionsOf(Sitting sitting) {
    var rest = say(Sentence.of("section.others"));
    return sections.computeIfAbsent(
        sitting.plan().body(), _ -> Sections.of(roster, plan.sections(), rollOf(sitting), rest));
  }

  private Meeting meeting(SittingId id) {
    var meeting = meetings.get(id);
    if (meeting == null) throw new IllegalStateException("no sitting " + id.number());
    return meeting;
  }

  private Vote known(VoteId id) {
    var vote = votes.get(id);
    if (vote == null) throw new IllegalStateException("no vote " + id.number());
    return vote;
  }

  /** How many entries there are: the next one's place. */
  public long size() {
    return size;
  }

  /** When the latest entry was recorded; no later one may be earlier. */
  public Instant lastAt() {
    return lastAt;
  }

  public Wording wording() {
    return wording;
  }

  /** A sentence in both languages, with this assembly's clock. */
  public Text say(Sentence sentence) {
    return wording.say(sentence, zone());
  }

  public boolean isConvened() {
    return convened != null;
  }

  /**
   * What was convened.
   *
   * @throws IllegalStateException if nothing was yet
   */
  public SessionConvened convened() {
    if (convened == null) throw new IllegalStateException("the session is not convened");
    return convened;
  }

  public ZoneId zone() {
    return convened == null ? ZoneOffset.UTC : convened.zone();
  }

  /** The rulebook in force, with its hash. */
  public Optional<RulebookAdopted> rules() {
    return adoption.rules();
  }

  /**
   * The rulebook in force.
   *
   * @throws IllegalStateException if none is yet
   */
  public Rulebook rulebook() {
    return rules().orElseThrow(() -> new IllegalStateException("no rulebook")).rulebook();
  }

  /** A rulebook that is or was in force here, such as the one a vote was opened under. */
  public Optional<Rulebook> adopted(Digest digest) {
    return adoption.of(digest);
  }

  /** The method adopted by a vote that gave the rulebook in force, if one did. */
  public Optional<MethodAdopted> method() {
    return adoption.method();
  }

  public Roster roster() {
    return roster;
  }

  /** Who is due at a sitting, in printed order: as it was when a sitting that is over ended. */
  public Set<MemberId> rollOf(Sitting sitting) {
    var closed = closedRolls.get(sitting.plan().sitting());
    return closed == null
        ? roster.rollOf(sitting.plan().body())
        : Collections.unmodifiableSet(closed);
  }

  /** How many are due at a sitting (应到). */
  public int due(Sitting sitting) {
    return rollOf(sitting).size();
  }

  /** What the whole session is to do, and when. */
  public SessionPlan plan() {
    return plan;
  }

  /** Who sits where in the hall, the front row first; empty where no plan was made. */
  public List<SeatRow> seats() {
    return plan.seats();
  }

  /** Every paper registered, in the order they were. */
  public Collection<MeetingPaper> papers() {
    return plan.papers();
  }

  /** The paper of this number. */
  public Optional<MeetingPaper> paper(PaperId id) {
    return plan.paper(id);
  }

  /**
   * A paper's title.
   *
   * @throws IllegalArgumentException if no paper has that number
   */
  public Text title(PaperId paper) {
    return paper(paper)
        .map(MeetingPaper::title)
        .orElseThrow(() -> new IllegalArgumentException("no paper " + paper.number()));
  }

  /** Every sitting, in the order planned. */
  public List<Sitting> sittings() {
    return meetings.values().stream().map(Meeting::sitting).toList();
  }

  public Optional<Sitting> sitting(SittingId id) {
    return Optional.ofNullable(meetings.get(id)).map(Meeting::sitting);
  }

  public Optional<Attendance> attendance(SittingId id) {
    return Optional.ofNullable(meetings.get(id)).map(Meeting::attendance);
  }

  /** What happened in a sitting, entry by entry, without single arrivals, absences and votes. */
  public List<Entry> chronicle(SittingId id) {
    return Optional.ofNullable(meetings.get(id))
        .map(meeting -> meeting.chronicle().entries())
        .orElse(List.of());
  }

  public Collection<Vote> votes() {
    return Collections.unmodifiableCollection(votes.values());
  }

  public Optional<Vote> vote(VoteId id) {
    return Optional.ofNullable(votes.get(id));
  }

  /** Every round on an item's question, in order; of the question it was joined to, if any. */
  public List<Vote> rounds(ItemId id) {
    var item =
        sitting(id.sitting()).flatMap(each -> each.item(id)).flatMap(Progress::with).orElse(id);
    return votes.values().stream().filter(vote -> vote.item().equals(item)).toList();
  }

  /** The latest round on an item's question. */
  public Optional<Vote> lastRound(ItemId item) {
    var rounds = rounds(item);
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }

  /** Who speaks in a sitting, and who waits to. */
  public Optional<Floor> floor(SittingId id) {
    return Optional.ofNullable(meetings.get(id)).map(Meeting::floor);
  }

  /** The trial of the voting devices of a sitting. */
  public Optional<Trial> trial(SittingId id) {
    return Optional.ofNullable(meetings.get(id)).map(Meeting::trial);
  }

  /** The vote of a sitting that is open. */
  public Optional<Vote> openVote(SittingId sitting) {
    return Optional.ofNullable(running.get(sitting)).filter(v -> v.state() == Vote.State.OPEN);
  }

  /** The vote of a sitting that is open, or whose result is still to be announced. */
  public Optional<Vote> unsettledVote(SittingId sitting) {
    return votes.values().stream()
        .filter(vote -> vote.item().sitting().equals(sitting) && vote.unsettled())
        .findFirst();
  }

  /** How a question that the law leaves open was answered. */
  public Optional<RulingMade> ruling(Gap.Kind on) {
    return adoption.ruling(on);
  }

  /** When it was answered. */
  public Optional<Instant> ruledAt(Gap.Kind on) {
    return adoption.ruledAt(on);
  }

  /** What is for illustration only, with the note to show beside it. */
  public Optional<Text> illustration(Illustration what) {
    return Optional.ofNullable(illustrations.get(what));
  }

  /** Whether this may be shown to everybody. */
  public boolean isReleased(Subject subject) {
    return released.containsKey(subject);
  }

  /** Since when this may be shown to everybody. */
  public Optional<Instant> releasedAt(Subject subject) {
    return Optional.ofNullable(released.get(subject));
  }

  /** Every paper issued, in order. */
  public List<PaperIssued> issued() {
    return Collections.unmodifiableList(issued);
  }

  /** A member's name, for a sentence; the number where nobody has it. */
  Text nameOf(MemberId member) {
    return roster.member(member).map(Roster.Member::name).orElse(Text.same(member.digits()));
  }

  /**
   * Everything recorded as one value, equal when two sessions are: replay against the running one.
   */
  public Object snapshot() {
    return List.of(
        Optional.ofNullable(convened),
        adoption.snapshot(),
        roster.snapshot(),
        new LinkedHashMap<>(closedRolls),
        plan.snapshot(),
        meetings.values().stream().map(Meeting::snapshot).toList(),
        votes.values().stream().map(Vote::snapshot).toList(),
        new EnumMap<>(illustrations),
        new LinkedHashMap<>(released),
        List.copyOf(issued),
        lastAt,
        size);
  }
}
