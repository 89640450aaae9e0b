package plenary.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.AgendaEvent.OfSession;
import plenary.act.AgendaEvent.PaperDistributed;
import plenary.act.AgendaEvent.PaperFiled;
import plenary.act.AgendaEvent.PaperRegistered;
import plenary.act.AgendaEvent.PresidiumDecided;
import plenary.act.AgendaEvent.ScheduleSet;
import plenary.act.AgendaEvent.SeatRow;
import plenary.act.AgendaEvent.SeatsArranged;
import plenary.act.AgendaEvent.Section;
import plenary.act.AgendaEvent.SectionsSet;
import plenary.act.AgendaEvent.SessionAgendaAdopted;
import plenary.act.AgendaEvent.SessionAgendaSet;
import plenary.act.AgendaEvent.Slot;
import plenary.base.ItemId;
import plenary.base.PaperId;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.rules.DecisionRule;
import plenary.rules.Gate;
import plenary.rules.Topic;

/**
 * What is settled for a session as a whole: its agenda (会议议程) and schedule (会议日程), its papers, the
 * hall, and what the presidium decided.
 */
public final class SessionPlan {
  private final Map<PaperId, MeetingPaper> papers = new LinkedHashMap<>();
  private final List<PresidiumDecided> decisions = new ArrayList<>();
  private List<Text> points = List.of();
  private List<Slot> schedule = List.of();
  private List<SeatRow> seats = List.of();
  private List<Section> sections = List.of();
  private @Nullable VoteId adoptedBy;

  /** Takes in what happened, at {@code at}. */
  public void apply(OfSession event, Instant at) {
    switch (event) {
      case SeatsArranged(var rows) -> seats = rows;
      case SectionsSet(var parts) -> sections = parts;
      case SessionAgendaSet(var agenda) -> {
        points = agenda;
        adoptedBy = null;
      }
      case SessionAgendaAdopted(var by) -> adoptedBy = by;
      case ScheduleSet(var slots) -> schedule = slots;
      case PresidiumDecided decided -> decisions.add(decided);
      case PaperRegistered(var id, var title) -> papers.put(id, new MeetingPaper(id, title));
      case PaperFiled(var id, var version) -> paper(id).ifPresent(each -> each.filed(version, at));
      case PaperDistributed(var id, var to) -> paper(id).ifPresent(each -> each.distributed(to));
    }
  }

  /** The points of the agenda, in order; a draft until it is adopted. */
  public List<Text> points() {
    return points;
  }

  /** The vote that adopted the agenda; empty while it is a draft. */
  public Optional<VoteId> adoptedBy() {
    return Optional.ofNullable(adoptedBy);
  }

  /** The lines of the schedule, in order. */
  public List<Slot> schedule() {
    return schedule;
  }

  /** Who sits where in the hall, the front row first; empty where no plan was made. */
  public List<SeatRow> seats() {
    return seats;
  }

  /** The parts of the hall that are counted; empty where none were set. */
  public List<Section> sections() {
    return sections;
  }

  /** Every paper registered, in the order they were. */
  public Collection<MeetingPaper> papers() {
    return Collections.unmodifiableCollection(papers.values());
  }

  /** The paper of this number. */
  public Optional<MeetingPaper> paper(PaperId id) {
    return Optional.ofNullable(papers.get(id));
  }

  /** What the presidium decided, in the order entered. */
  public List<PresidiumDecided> decisions() {
    return Collections.unmodifiableList(decisions);
  }

  /** What the presidium decided last on a topic, of an item or of none in particular. */
  public Optional<PresidiumDecided> decided(Topic topic, ItemId item) {
    return decisions.reversed().stream()
        .filter(each -> each.topic() == topic)
        .filter(each -> each.item().map(item::equals).orElse(topic != Topic.PUT_TO_VOTE))
        .findFirst();
  }

  /** What the presidium has yet to decide before an item can be put to the vote under a rule. */
  public List<Gate> awaited(DecisionRule rule, ItemId item) {
    return rule.gates().stream()
        .filter(gate -> decided(gate.topic(), item).filter(PresidiumDecided::carried).isEmpty())
        .toList();
  }

  /** Everything here as one value, equal when two are. */
  public Object snapshot() {
    return List.of(
        papers.values().stream().map(MeetingPaper::snapshot).toList(),
        List.copyOf(decisions),
        points,
        schedule,
        seats,
        sections,
        adoptedBy());
  }
}
